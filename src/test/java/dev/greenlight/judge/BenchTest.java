package dev.greenlight.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dispute;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LegacyExpectation;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Role;
import dev.greenlight.model.Severity;
import dev.greenlight.model.Strength;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exhibits;
import dev.greenlight.record.Journal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchTest {
  private static final Catalogue CATALOGUE =
      new Catalogue(
          List.of(),
          Map.of(
              "must", requirement("must", Strength.MUST),
              "should", requirement("should", Strength.SHOULD),
              "may", requirement("may", Strength.MAY)),
          List.of(),
          "hash");

  private static final TestCase CASE =
      new TestCase(
          "TC_X",
          new FunctionBlockId(31),
          Role.CUSTODIAN,
          "",
          List.of(),
          List.of("must"),
          Set.of());

  @TempDir private Path folder;

  private static Requirement requirement(String id, Strength strength) {
    return new Requirement(
        id,
        id,
        strength,
        Role.CUSTODIAN,
        "",
        Requirement.State.ACTIVE,
        Set.of(EspiVersion.V4_0),
        "mend " + id,
        Map.of());
  }

  private static Requirement requirement(Requirement.State state, Map<Profile, Strength> others) {
    return new Requirement(
        "duty",
        "duty",
        Strength.MUST,
        Role.CUSTODIAN,
        "",
        state,
        Set.of(EspiVersion.V4_0),
        "mend it",
        others);
  }

  private static Verdict onBreach(Requirement requirement, Profile profile, EspiVersion version) {
    Catalogue catalogue = new Catalogue(List.of(), Map.of("duty", requirement), List.of(), "hash");
    return new Ruling(version, profile, catalogue).onBreach("duty");
  }

  @Test
  void profileThatTakesADutyOtherwise_weighsItsBreachOtherwise() {
    Requirement advice =
        requirement(Requirement.State.ACTIVE, Map.of(Profile.CERTIFICATION, Strength.SHOULD));
    assertThat(onBreach(advice, Profile.CERTIFICATION, EspiVersion.V4_0))
        .isEqualTo(Verdict.WARNING);
    assertThat(onBreach(advice, Profile.STRICT, EspiVersion.V4_0)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void disputedDuty_warnsUnlessTheProfileTakesASide() {
    Requirement disputed =
        requirement(Requirement.State.DISPUTED, Map.of(Profile.STRICT, Strength.MUST));
    assertThat(onBreach(disputed, Profile.CERTIFICATION, EspiVersion.V4_0))
        .isEqualTo(Verdict.WARNING);
    assertThat(onBreach(disputed, Profile.STRICT, EspiVersion.V4_0)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void dutyThatIsNotInForce_changesNoVerdict() {
    assertThat(
            onBreach(
                requirement(Requirement.State.WITHDRAWN, Map.of(Profile.STRICT, Strength.MUST)),
                Profile.STRICT,
                EspiVersion.V4_0))
        .isEqualTo(Verdict.PASS);
    assertThat(
            onBreach(
                requirement(Requirement.State.ACTIVE, Map.of()),
                Profile.CERTIFICATION,
                EspiVersion.V1_1))
        .isEqualTo(Verdict.PASS);
  }

  @Test
  void longFindingsOfAHostileAnswer_areCut() {
    String endless = "x".repeat(1_000_000);
    CheckResult result =
        hear(new Outcome.Builder().inspected().finds(new Defect(endless, endless)).build());
    assertThat(result.findings().get(0).expected()).hasSizeLessThan(5_000).contains("[cut:");
    assertThat(result.findings().get(0).observed()).hasSizeLessThan(5_000);
    assertThat(hear(Outcome.undecided(endless)).reason()).hasSizeLessThan(5_000);
  }

  @Test
  void manyFindingsOfAHostileAnswer_areCountedAndNotAllTold() {
    Outcome.Builder outcome = new Outcome.Builder().inspected();
    for (int i = 0; i < 1_001; i++) {
      outcome.finds("should", new Defect("this", "that " + i));
    }
    CheckResult result = hear(outcome.finds("must", new Defect("this", "the last")).build());
    assertThat(result.findings()).hasSize(1_001);
    ReportedFinding rest = result.findings().get(1_000);
    assertThat(rest.kind()).isEqualTo("FurtherFindings");
    assertThat(rest.observed()).isEqualTo("2 more findings, which are not told one by one");
    assertThat(rest.requirement()).as("the weightiest of the rest").isEqualTo("must");
    assertThat(result.verdict()).as("all of them are weighed").isEqualTo(Verdict.FAIL);
  }

  private record RuleBroken(String kind, String expected, String observed) implements Finding {}

  private CheckResult hearWhatOnlyTheLabelBreaks(String rule) {
    LegacyExpectation coded =
        new LegacyExpectation(
            "must",
            LegacyExpectation.Demand.RULES,
            List.of("TC_X"),
            null,
            List.of(),
            null,
            List.of("D004"),
            "as coded",
            null);
    Dispute dispute = new Dispute("ids", "", "", "", List.of("must"), List.of(coded));
    Catalogue disputed =
        new Catalogue(List.of(), CATALOGUE.requirements(), List.of(dispute), "hash");
    Check check =
        (exhibits, ruling) ->
            ruling.profile() == Profile.OFFICIAL_2018
                ? Outcome.holds()
                : Outcome.broken(new RuleBroken(rule + " Defect", "this", "that"));
    try (Journal journal = new Journal(folder.resolve(rule))) {
      return new Bench(new Ruling(EspiVersion.V4_0, Profile.CERTIFICATION, disputed))
          .hear(check, "must", CASE, journal.exhibits(Map.of()));
    }
  }

  @Test
  void ruleThatIsDisputed_isADissentAndNoOtherIs() {
    assertThat(hearWhatOnlyTheLabelBreaks("D004").dissent()).isNotNull();
    assertThat(hearWhatOnlyTheLabelBreaks("D007").dissent()).isNull();
  }

  private record Defect(String expected, String observed) implements Finding {}

  private CheckResult hear(Outcome outcome) {
    try (Journal journal =
        new Journal(folder.resolve(String.valueOf(System.identityHashCode(outcome))))) {
      Exhibits none = journal.exhibits(Map.of());
      return new Bench(new Ruling(EspiVersion.V4_0, Profile.CERTIFICATION, CATALOGUE))
          .hear((exhibits, ruling) -> outcome, "must", CASE, none);
    }
  }

  private static Outcome breach(String requirement) {
    return new Outcome.Builder().inspected().finds(requirement, new Defect("this", "that")).build();
  }

  @Test
  void nothingFoundInWhatWasInspected_passes() {
    assertThat(hear(Outcome.holds()).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void nothingInspected_isNeverAPass() {
    CheckResult result = hear(new Outcome.Builder().build());
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.reason()).isEqualTo("there was nothing to inspect");
  }

  @Test
  void undecided_isInconclusiveWithItsReason() {
    CheckResult result = hear(Outcome.undecided("no answer"));
    assertThat(result.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.reason()).isEqualTo("no answer");
  }

  @Test
  void questionThatDoesNotArise_isNotApplicableWithItsReason() {
    CheckResult result = hear(Outcome.notApplicable("nothing of the kind is claimed"));
    assertThat(result.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(result.reason()).isEqualTo("nothing of the kind is claimed");
  }

  @Test
  void breachOfTheDutyAskedAbout_failsAndTellsHowToMend() {
    CheckResult result = hear(Outcome.broken(new Defect("this", "that")));
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.findings().get(0).requirement()).isEqualTo("must");
    assertThat(result.findings().get(0).kind()).isEqualTo("Defect");
    assertThat(result.findings().get(0).fix()).isEqualTo("mend must");
    assertThat(result.findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  private record MendedOtherwise(String expected, String observed, String fix) implements Finding {}

  @Test
  void defectThatSaysHowItIsMended_isToldWithThat() {
    CheckResult result = hear(Outcome.broken(new MendedOtherwise("this", "that", "turn it")));
    assertThat(result.findings().get(0).fix()).isEqualTo("turn it");
  }

  @Test
  void breachOfARecommendation_warns() {
    assertThat(hear(breach("should")).verdict()).isEqualTo(Verdict.WARNING);
  }

  @Test
  void breachOfAdvice_isReportedAndPasses() {
    CheckResult result = hear(breach("may"));
    assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.findings()).hasSize(1);
  }
}
