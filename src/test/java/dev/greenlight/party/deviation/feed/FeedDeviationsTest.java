package dev.greenlight.party.deviation.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.NoSuchPart;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Deviation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
          "LeavesOutEspiNamespace",
          "SendsLoneEntry",
          "SendsResourceWithoutAtom",
          "DropsBlocksOfMeterReading",
          "NamesAllBillsAsBefore",
          "ZeroesChannel",
          "StartsSevenMinutesLate",
          "BeginsDaysAtSix",
          "TakesLocalTimeForUtc",
          "StampsReadingsWithTheirEnd",
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
  void deviation_leavesABatchAsItIsThatHasNoPlaceForIt(FeedDeviation deviation) {
    byte[] sent = deviation.bendBytes(deviation.sinned(batchWithoutEntries()).toBytes());

    if (hasNoPlace(deviation)) {
      assertThat(sent).isEqualTo(batchWithoutEntries().toBytes());
    } else {
      assertThat(sent).isEqualTo(deviation.commit(batchWithoutEntries()));
    }
  }

  @Test
  void mostSins_haveNoPlaceInABatchWithoutEntries() {
    assertThat(all()).filteredOn(FeedDeviationsTest::hasNoPlace).hasSizeGreaterThan(100);
  }

  private static AtomDocument batchWithoutEntries() {
    AtomDocument page = batch("9");
    page.root().children().removeIf(child -> child.name().equals("entry"));
    return page;
  }

  private static boolean hasNoPlace(FeedDeviation deviation) {
    try {
      deviation.commit(batchWithoutEntries());
      return false;
    } catch (NoSuchPart e) {
      return true;
    }
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
    assertThat(deviation.killedByRules(Profile.OFFICIAL_2018))
        .allMatch(id -> id.matches("D[0-9]{3}|GBX-FIL-[0-9]+|schema"));
    for (Profile profile : Profile.values()) {
      assertThat(deviation.collateral(profile)).noneMatch(deviation.killedBy(profile)::contains);
    }
  }

  @Test
  void placeThatIsNotThere_isSaidAndNotPassedOver() {
    AtomDocument empty = batch("9");
    empty.root().children().removeIf(part -> part.name().equals("entry"));

    assertThatIllegalStateException()
        .isThrownBy(() -> named("DropsOneReading").bend(empty))
        .withMessageContaining("no IntervalBlock");
  }

  @Test
  void droppedReading_isGoneAndItsNeighboursStay() {
    AtomDocument bent = batch("9");
    named("DropsOneReading").bend(bent);

    assertThat(readings(bent)).isEqualTo(readings(batch("9")) - 1);
  }

  private static FeedDeviation named(String id) {
    return FeedDeviations.all().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static long readings(AtomDocument batch) {
    return batch.root().descendants().filter(e -> e.name().equals("IntervalReading")).count();
  }

  @Test
  void unboundPrefix_standsInTheText() {
    byte[] bent = named("UsesUnboundPrefix").commit(batch("9"));

    assertThat(new String(bent, StandardCharsets.UTF_8)).containsOnlyOnce("<espi:status>");
  }
}
