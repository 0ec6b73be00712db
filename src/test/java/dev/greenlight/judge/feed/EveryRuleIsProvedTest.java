package dev.greenlight.judge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import dev.greenlight.proof.PreparedSpecimen;
import dev.greenlight.proof.rules.NeverAlone;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every rule in the rule book has a deviation that it must notice, and a specimen without that
 * deviation which it looks into and finds nothing in. Derived from the rule book: a rule that is
 * added there without both fails the build. That the deviations are noticed as they say is seen by
 * {@code DeviationsAreNoticedIT} and by the selftest.
 */
class EveryRuleIsProvedTest {
  private static final String ROOT = "https://localhost:8443/DataCustodian/espi/1_1/resource";
  private static final Instant NOW = Instant.parse("2026-11-23T20:30:00Z");
  private static final FeedJudge JUDGE = FeedJudge.bundled();
  private static final RuleBook BOOK = RuleBook.bundled();
  private static final Map<Specimen, PreparedSpecimen> PREPARED =
      Stream.of(Specimen.values())
          .collect(
              Collectors.toMap(each -> each, each -> new PreparedSpecimen(each, 7, ROOT, NOW)));
  private static final Map<List<Object>, Map<String, Long>> INSPECTED = new HashMap<>();

  /**
   * Rules that look only at what a published test forbids anyway: their good twin is a specimen
   * with the other sin, which they look into without a finding.
   */
  private static final Map<String, String> TWIN_HAS_ANOTHER_SIN =
      Map.of(
          "GBX-INT-12", "DropsTimePeriodOfReadings", // D044 and D045 forbid readings without a time
          "GBX-INT-13", "DropsIntervalLengthOfReadingType"); // D062 forbids types without a length

  /** Asks for more data than a specimen has: its good twin is the custodian's whole history. */
  private static final String WHOLE_HISTORY = "GBX-INT-27";

  /** Looks only where readings were revised: its good twin is TotalsFollowCorrectionTest's. */
  private static final String REVISED = "GBX-XF-05";

  /** Looks only where a meter is read by intervals of two lengths: its good twin is a fixture. */
  private static final String TWO_LENGTHS = "GBX-VAL-17";

  /** A rule that looked at the good specimen, as its deviation has it judged. */
  private static boolean hasGoodTwin(
      String rule, Specimen specimen, FeedDeviation deviation, Profile profile) {
    FeedRuling ruling =
        ruling(specimen.version(), profile, declaredRightly(specimen, deviation, rule));
    Map<String, Long> inspected =
        INSPECTED.computeIfAbsent(
            List.of(specimen, ruling), fresh -> inspections(specimen, ruling));
    return inspected.getOrDefault(rule, 0L) > 0;
  }

  /**
   * What is declared is the sin of some: their good twin is the same document, with what is
   * declared for it rightly.
   */
  private static Set<FunctionBlockId> declaredRightly(
      Specimen specimen, FeedDeviation deviation, String rule) {
    return rule.startsWith("GBX-FBD-") ? specimen.blocks() : deviation.declared(specimen.blocks());
  }

  private static FeedRuling ruling(
      Optional<EspiVersion> version, Profile profile, Set<FunctionBlockId> blocks) {
    return new FeedRuling(version, profile, blocks, NOW).from("localhost");
  }

  private static Map<String, Long> inspections(Specimen specimen, FeedRuling ruling) {
    PreparedSpecimen prepared = PREPARED.get(specimen);
    return judgements(prepared.good(), ruling, prepared.delivery()).stream()
        .collect(Collectors.toMap(Judgement::rule, Judgement::inspections, Long::sum));
  }

  private static List<Judgement> judgements(byte[] document, FeedRuling ruling, Delivery delivery) {
    try {
      return JUDGE.examine(new ByteArrayInputStream(document), ruling, delivery).judgements();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertLooksAndFindsNothing(
      String rule, byte[] document, Set<FunctionBlockId> blocks) {
    FeedRuling ruling = ruling(Optional.of(EspiVersion.V4_0), Profile.STRICT, blocks);
    assertThat(judgements(document, ruling, Delivery.UNKNOWN))
        .filteredOn(judgement -> judgement.rule().equals(rule))
        .isNotEmpty()
        .allSatisfy(
            judgement -> {
              assertThat(judgement.inspections()).as(rule).isPositive();
              assertThat(judgement.kept()).as(rule).isEmpty();
            });
  }

  /** Whether a rule exists in that reading. */
  private static boolean isRead(RuleEntry rule, Profile profile) {
    if (rule.isOfTodaysTablesAlone()) {
      return profile == Profile.OFFICIAL_2026;
    }
    return profile != Profile.OFFICIAL_2018
        || rule.isAboutReadability()
        || rule.id().matches("D[0-9]{3}");
  }

  private static List<RuleEntry> rules(Profile profile) {
    return BOOK.rules().stream().filter(rule -> isRead(rule, profile)).toList();
  }

  private static boolean isProved(String rule, Profile profile) {
    return Stream.of(Specimen.values())
        .filter(specimen -> specimen.profiles().contains(profile))
        .anyMatch(
            specimen ->
                specimen.deviations().stream()
                    .filter(deviation -> deviation.killedBy(profile).contains(rule))
                    .anyMatch(deviation -> hasGoodTwin(rule, specimen, deviation, profile)));
  }

  private static Set<String> killers(Profile profile) {
    return Stream.of(Specimen.values())
        .filter(specimen -> specimen.profiles().contains(profile))
        .flatMap(specimen -> specimen.deviations().stream())
        .flatMap(deviation -> deviation.killedByRules(profile).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyRule_hasADeviationThatItMustNotice(Profile profile) {
    Set<String> rules =
        rules(profile).stream().map(RuleEntry::id).collect(Collectors.toCollection(TreeSet::new));

    assertThat(rules).hasSizeGreaterThan(profile == Profile.OFFICIAL_2018 ? 140 : 280);
    rules.removeAll(killers(profile));
    assertThat(rules).as("rules without a killer under " + profile.id()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyRule_hasAGoodTwinThatItLooksInto(Profile profile) {
    Set<String> killers = killers(profile);
    List<String> unproved =
        rules(profile).stream()
            .map(RuleEntry::id)
            .filter(killers::contains)
            .filter(rule -> !Set.of(WHOLE_HISTORY, REVISED, TWO_LENGTHS).contains(rule))
            .filter(rule -> !TWIN_HAS_ANOTHER_SIN.containsKey(rule))
            .filter(rule -> !isProved(rule, profile))
            .toList();

    assertThat(unproved).as("rules that look at nothing in the good specimen").isEmpty();
  }

  @Test
  void ruleOnWhatAPublishedTestForbids_passesASpecimenWithThatSin() {
    TWIN_HAS_ANOTHER_SIN.forEach(
        (rule, other) -> {
          FeedDeviation sin = Deviations.of(other).map(FeedDeviation.class::cast).orElseThrow();
          byte[] twin = PREPARED.get(Specimen.SUBSCRIPTION).commit(sin);
          assertLooksAndFindsNothing(rule, twin, Specimen.SUBSCRIPTION.blocks());
        });
  }

  @Test
  void ruleOnThirteenMonths_passesTheWholeHistory() {
    Set<FunctionBlockId> blocks = new HashSet<>(Specimen.SUBSCRIPTION.blocks());
    blocks.add(new FunctionBlockId(2));
    byte[] history =
        UsageData.of(7, ROOT, NOW, UsageData.FULL_HISTORY)
            .subscription(UsageData.SUBSCRIPTION_1)
            .orElseThrow()
            .batch()
            .toBytes();
    assertLooksAndFindsNothing(WHOLE_HISTORY, history, blocks);
  }

  @Test
  void ruleOnTwoLengths_passesDaysThatAreTheSumOfTheirQuarters() throws IOException {
    Path twin = Path.of("fixtures/feeds/good/days-and-quarters-of-days-of-one-meter.xml");
    assertLooksAndFindsNothing(
        TWO_LENGTHS, Files.readAllBytes(twin), Specimen.SUBSCRIPTION.blocks());
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void everyRuleThatADeviationNames_isInTheRuleBook(Profile profile) {
    Set<String> named = killers(profile);
    named.remove(Detection.SCHEMA);
    named.removeIf(id -> id.startsWith("TC_"));
    BOOK.rules().forEach(rule -> named.remove(rule.id()));

    assertThat(named).isEmpty();
  }

  @Test
  void everyPublishedTest_failsAloneSomewhereUnlessItCannot() {
    Set<String> published =
        rules(Profile.OFFICIAL_2018).stream()
            .filter(rule -> !rule.isAboutReadability())
            .map(RuleEntry::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> together = new TreeSet<>(published);
    for (Specimen specimen : Specimen.values()) {
      for (FeedDeviation deviation : specimen.deviations()) {
        Set<String> failing = new TreeSet<>(deviation.killedBy(Profile.CERTIFICATION));
        failing.retainAll(published);
        if (failing.size() == 1) {
          together.removeAll(failing);
        }
      }
    }

    assertThat(together).containsExactlyInAnyOrderElementsOf(NeverAlone.ids());
  }
}
