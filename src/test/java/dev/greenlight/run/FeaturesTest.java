package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.Attestation;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlock;
import dev.greenlight.model.LegacyExpectation;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.TestCase;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.proof.DataCases;
import dev.greenlight.steps.KnownChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped features against the catalogue and the list of sins. */
final class FeaturesTest {
  /** Duties that no case is about, but that checks meet on the way. */
  private static final Set<String> MET_ON_THE_WAY = Set.of("resource_media_type_atom");

  private final Catalogue catalogue = Catalogue.load();
  private final List<TestCase> cases =
      new FeatureScanner().scan(Path.of("features")).stream().map(Scenario::testCase).toList();

  @Test
  void everyDutyOfATestCase_standsInTheCatalogue() {
    assertThat(cases)
        .isNotEmpty()
        .allSatisfy(
            testCase ->
                assertThat(catalogue.requirements().keySet())
                    .as(testCase.id())
                    .containsAll(testCase.requirements()));
  }

  /** Else a case would pass where nothing is demanded. */
  @Test
  void everyTestCase_isForVersionsInWhichOneOfItsDutiesHolds() {
    assertThat(cases)
        .allSatisfy(
            testCase ->
                assertThat(EspiVersion.values())
                    .as(testCase.id())
                    .filteredOn(version -> isFor(testCase, version))
                    .allSatisfy(version -> assertThat(demanded(testCase, version)).isTrue()));
  }

  private static boolean isFor(TestCase testCase, EspiVersion version) {
    List<String> bound = testCase.tags().stream().filter(tag -> tag.startsWith("espi_")).toList();
    return bound.isEmpty() || bound.contains("espi_" + version.id().replace('.', '_'));
  }

  private boolean demanded(TestCase testCase, EspiVersion version) {
    return testCase.requirements().stream()
        .anyMatch(duty -> catalogue.requirement(duty).versions().contains(version));
  }

  @Test
  void everyDutyInTheCatalogue_isDecidedByATestCaseOrMetOnTheWay() {
    Set<String> broken =
        Deviations.all().stream().map(Deviation::breaks).collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(catalogue.requirements().keySet());
    cases.forEach(testCase -> unused.removeAll(testCase.requirements()));
    unused.removeAll(broken);
    assertThat(unused).containsAll(MET_ON_THE_WAY);
    unused.removeAll(MET_ON_THE_WAY);
    assertThat(unused).as("duties that nothing decides on").isEmpty();
  }

  @Test
  void everyDispute_namesDutiesOfTheCatalogue() {
    assertThat(catalogue.disputes())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            dispute ->
                assertThat(dispute.requirements())
                    .as(dispute.id())
                    .isNotEmpty()
                    .allMatch(catalogue.requirements()::containsKey));
  }

  @Test
  void everyDutyThatSaysItIsDisputed_hasADispute() {
    assertThat(catalogue.requirements().values())
        .filteredOn(
            duty ->
                duty.state() == Requirement.State.DISPUTED || duty.source().contains("the dispute"))
        .extracting(Requirement::id)
        .isNotEmpty()
        .isSubsetOf(
            catalogue.disputes().stream().flatMap(each -> each.requirements().stream()).toList());
  }

  @Test
  void everyDispute_saysWhatTheOldHarnessDemandedOfItsDuties() {
    assertThat(catalogue.disputes())
        .allSatisfy(
            dispute ->
                assertThat(dispute.legacy())
                    .as(dispute.id())
                    .isNotEmpty()
                    .extracting(LegacyExpectation::requirement)
                    .isSubsetOf(dispute.requirements()));
  }

  @Test
  void everyLegacyExpectation_isOfTestCasesChecksAndRulesThatThereAre() {
    Set<String> ids = cases.stream().map(TestCase::id).collect(Collectors.toSet());
    Set<String> rules =
        RuleBook.bundled().rules().stream().map(RuleEntry::id).collect(Collectors.toSet());
    assertThat(catalogue.disputes())
        .flatExtracting(Dispute::legacy)
        .allSatisfy(
            old -> {
              assertThat(ids).containsAll(old.cases());
              assertThat(rules).containsAll(old.rules());
              assertThat(cases).as(old.requirement()).anyMatch(old::concerns);
              if (old.check() != null) {
                assertThat(KnownChecks.codec().knows(old.check())).as(old.check()).isTrue();
              }
            });
  }

  @Test
  void everyBlockOfATestCase_isImplementedInTheCatalogue() {
    Set<Integer> implemented =
        catalogue.functionBlocks().stream()
            .filter(FunctionBlock::implemented)
            .map(block -> block.id().number())
            .collect(Collectors.toSet());
    assertThat(cases)
        .allSatisfy(
            testCase -> assertThat(implemented).contains(testCase.functionBlock().number()));
  }

  /** What a person says no sin can change: there the run file is wrong, or nobody looked. */
  @Test
  void everyTestCaseThatAMachineDecides_hasADeviationThatItMustNotice() {
    Set<String> unproved =
        cases.stream()
            .filter(testCase -> !testCase.tags().contains(Attestation.TAG))
            .map(TestCase::id)
            .collect(Collectors.toCollection(TreeSet::new));
    unproved.removeAll(killers());
    assertThat(unproved).isEmpty();
  }

  @Test
  void everyTestCaseThatADeviationNames_exists() {
    Set<String> unknown = new TreeSet<>(killers());
    cases.forEach(testCase -> unknown.remove(testCase.id()));
    assertThat(unknown).isEmpty();
  }

  private static Set<String> killers() {
    DataCases data = new DataCases(RuleBook.bundled());
    return Deviations.all().stream()
        .flatMap(
            deviation ->
                deviation instanceof FeedDeviation feed
                    ? data.mustNotice(feed).stream()
                    : deviation.killedBy(Profile.CERTIFICATION).stream())
        .collect(Collectors.toSet());
  }
}
