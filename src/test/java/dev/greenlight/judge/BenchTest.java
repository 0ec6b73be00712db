package dev.greenlight.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.Role;
import dev.greenlight.model.Severity;
import dev.greenlight.model.Strength;
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
        "mend " + id);
  }

  private record Defect(String expected, String observed) implements Finding {}

  private CheckResult hear(Outcome outcome) {
    try (Journal journal =
        new Journal(folder.resolve(String.valueOf(System.identityHashCode(outcome))))) {
      Exhibits none = journal.exhibits(Map.of());
      return new Bench(new Ruling(EspiVersion.V4_0, Profile.CERTIFICATION, CATALOGUE))
          .hear((exhibits, ruling) -> outcome, "must", none);
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
  void breachOfTheDutyAskedAbout_failsAndTellsHowToMend() {
    CheckResult result = hear(Outcome.broken(new Defect("this", "that")));
    assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result.findings().get(0).requirement()).isEqualTo("must");
    assertThat(result.findings().get(0).kind()).isEqualTo("Defect");
    assertThat(result.findings().get(0).fix()).isEqualTo("mend must");
    assertThat(result.findings().get(0).severity()).isEqualTo(Severity.ERROR);
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
