package dev.greenlight.party.deviation.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Deviation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedDeviationsTest {
  private static final UsageData DATA =
      UsageData.of(
          7,
          "https://localhost:8443/DataCustodian/espi/1_1/resource",
          Instant.parse("2026-11-23T20:30:00Z"),
          2);

  /** Sins against the whole of a feed; every other one keeps to a few entries. */
  private static final Set<String> BROAD =
      Set.of(
          "MisspellsAtomNamespace",
          "MisspellsEspiNamespace",
          "SendsLoneEntry",
          "SendsResourceWithoutAtom",
          "DropsBlocksOfMeterReading",
          "ZeroesChannel",
          "StartsSevenMinutesLate",
          "BeginsDaysAtSix",
          "TakesLocalTimeForUtc",
          "MixesLengthsOfUnsaidType");

  private static final byte[] BASELINE_9 = batch("9").toBytes();
  private static final byte[] BASELINE_91 = batch("91").toBytes();
  private static final Set<String> ENTRIES_9 = entries(batch("9"));

  private static AtomDocument batch(String subscription) {
    return DATA.subscription(subscription).orElseThrow().batch();
  }

  static List<FeedDeviation> all() {
    return FeedDeviations.all();
  }

  @Test
  void ids_areUnique() {
    assertThat(all()).hasSizeGreaterThan(100);
    assertThat(all()).extracting(Deviation::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_landsInTheFeedOfEachCustomerAlwaysTheSame(FeedDeviation deviation) {
    byte[] bent = deviation.commit(batch("9"));

    assertThat(bent).isNotEqualTo(BASELINE_9);
    assertThat(deviation.commit(batch("9"))).isEqualTo(bent);
    assertThat(deviation.commit(batch("91"))).isNotEqualTo(BASELINE_91);
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_leavesAlmostAllEntriesAsTheyAre(FeedDeviation deviation) {
    AtomDocument bent = batch("9");
    deviation.bend(bent);
    Set<String> lost = new HashSet<>(ENTRIES_9);
    Set<String> after = entries(bent);
    lost.removeAll(after);
    after.removeAll(ENTRIES_9);

    if (!BROAD.contains(deviation.id()) && !deviation.id().startsWith("DropsEvery")) {
      assertThat(lost).hasSizeLessThanOrEqualTo(1);
      assertThat(after).hasSizeLessThanOrEqualTo(2);
    } else {
      assertThat(lost).isNotEmpty();
    }
  }

  private static Set<String> entries(AtomDocument batch) {
    Set<String> texts = new HashSet<>();
    batch.entries().forEach(entry -> texts.add(flat(entry.element())));
    return texts;
  }

  private static String flat(XmlElement element) {
    StringBuilder text = new StringBuilder();
    element
        .descendants()
        .forEach(
            each ->
                text.append(each.namespace())
                    .append(each.name())
                    .append(each.attributes())
                    .append(each.text())
                    .append('\n'));
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("all")
  void deviation_saysWhatItDoesAndWhoMustNotice(FeedDeviation deviation) {
    assertThat(deviation.summary()).matches("[A-Z][a-z]+ .+[^.]\\.");
    assertThat(deviation.layer()).isEqualTo(Deviation.Layer.FEED);
    assertThat(Profile.values())
        .anySatisfy(
            profile -> assertThat(deviation.killedBy(profile)).contains(deviation.breaks()));
    assertThat(deviation.killedBy(Profile.OFFICIAL_2018))
        .allMatch(id -> id.matches("D[0-9]{3}|GBX-FIL-[0-9]+|schema"));
    for (Profile profile : Profile.values()) {
      assertThat(deviation.collateral(profile)).noneMatch(deviation.killedBy(profile)::contains);
    }
  }

  private static Stream<String> duties() {
    return Stream.of(
            "D000 D001 D002 D003 D004 D006 D007 D008 D009 D010 D011 D012 D013 D014 D015 D016 D135",
            "D136 D137 D138 D139 D140 D141 D142 D143",
            "D018 D019 D020 D021 D022 D023 D024 D025 D026 D027 D028 D029 D030 D031 D032 D033 D034",
            "D035 D036 D037 D038 D039 D040 D041 D042 D044 D045 D046 D048 D049 D050 D051 D052 D053",
            "D054 D062 D063 D065 D068 D069 D070 D145 D146",
            "D064 D078 D043 D058",
            "D081 D082 D083 D084 D085 D086 D087 D088 D089 D090 D095 D096 D097 D098 D099 D100 D101",
            "D102 D091 D093 D094",
            "GBX-FIL-01 GBX-FIL-02 GBX-FIL-03 GBX-FIL-04 GBX-FIL-05 GBX-FIL-06 GBX-FIL-09",
            "GBX-ATM-01 GBX-ATM-02 GBX-ATM-04 GBX-ATM-09 GBX-ATM-10 GBX-ATM-13",
            "GBX-ATM-14 GBX-ATM-15 GBX-LNK-01 GBX-LNK-02 GBX-LNK-03 GBX-LNK-08",
            "GBX-INT-01 GBX-INT-02 GBX-INT-03 GBX-INT-04 GBX-INT-08 GBX-INT-09 GBX-INT-10",
            "GBX-INT-17 GBX-INT-24 GBX-INT-06 GBX-INT-11 GBX-INT-14 GBX-INT-19 GBX-INT-20 GBX-INT-21",
            "GBX-INT-26 GBX-LTP-01 GBX-LTP-02 GBX-LTP-03 GBX-LTP-05 GBX-LTP-06",
            "GBX-ATM-08 GBX-ATM-16 GBX-LNK-12 GBX-LNK-16 GBX-LNK-17",
            "GBX-RT-01 GBX-RT-03 GBX-RT-04 GBX-RT-05 GBX-RT-06 GBX-RT-07 GBX-RT-08",
            "GBX-SUM-04 GBX-SUM-05 GBX-SUM-06 GBX-SUM-09 GBX-SUM-12 GBX-SUM-15 GBX-PQ-01 GBX-PQ-02",
            "GBX-RT-02 GBX-RT-10 GBX-SUM-01 GBX-SUM-02 GBX-SUM-03 GBX-SUM-07 GBX-SUM-08 GBX-SUM-17",
            "GBX-VAL-01 GBX-VAL-02 GBX-VAL-05",
            "GBX-ATM-03 GBX-ATM-05 GBX-ATM-06 GBX-ATM-11 GBX-ATM-12 GBX-ATM-17",
            "GBX-LNK-04 GBX-LNK-05 GBX-LNK-06 GBX-LNK-07 GBX-LNK-09 GBX-LNK-10 GBX-LNK-11 GBX-LNK-13",
            "GBX-LNK-14 GBX-LNK-15 GBX-LTP-04 GBX-LTP-07 GBX-LTP-08 GBX-LTP-10",
            "GBX-INT-05 GBX-INT-12 GBX-INT-13 GBX-INT-15 GBX-INT-16 GBX-INT-18",
            "GBX-SUM-10 GBX-SUM-11 GBX-SUM-18 GBX-SUM-20 GBX-VAL-03 GBX-VAL-04 GBX-VAL-10 GBX-VAL-11 GBX-VAL-12")
        .flatMap(line -> Stream.of(line.split(" ")));
  }

  @Test
  void duties_areEachBrokenByAtLeastOneDeviation() {
    Set<String> certification = killers(Profile.CERTIFICATION);
    Set<String> official = killers(Profile.OFFICIAL_2018);

    assertThat(certification).containsAll(duties().toList());
    assertThat(official).containsAll(duties().filter(duty -> duty.startsWith("D")).toList());
  }

  private static Set<String> killers(Profile profile) {
    Set<String> killers = new HashSet<>();
    all().forEach(each -> killers.addAll(each.killedBy(profile)));
    return killers;
  }

  @Test
  void placeThatIsNotThere_isSaidAndNotPassedOver() {
    AtomDocument empty = batch("9");
    empty.root().children().removeIf(part -> part.name().equals("entry"));

    assertThatIllegalStateException()
        .isThrownBy(() -> FeedDeviations.of("DropsOneReading").orElseThrow().bend(empty))
        .withMessageContaining("no IntervalBlock");
  }

  @Test
  void droppedReading_isGoneAndItsNeighboursStay() {
    AtomDocument bent = batch("9");
    FeedDeviations.of("DropsOneReading").orElseThrow().bend(bent);

    assertThat(readings(bent)).isEqualTo(readings(batch("9")) - 1);
  }

  private static long readings(AtomDocument batch) {
    return batch.root().descendants().filter(e -> e.name().equals("IntervalReading")).count();
  }

  @Test
  void unknownDeviation_isEmpty() {
    assertThat(FeedDeviations.of("DoesNothing")).isEmpty();
  }

  @Test
  void unboundPrefix_standsInTheText() {
    byte[] bent = FeedDeviations.of("UsesUnboundPrefix").orElseThrow().commit(batch("9"));

    assertThat(new String(bent, StandardCharsets.UTF_8)).containsOnlyOnce("<espi:status>");
  }
}
