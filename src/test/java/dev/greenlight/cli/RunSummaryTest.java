package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.Location;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import picocli.CommandLine;

@Isolated("reads what the program says")
final class RunSummaryTest {
  @RegisterExtension private final Shell shell = new Shell();

  private static TestCaseResult lost(String id, String expected) {
    return lost(id, expected, "send it back");
  }

  private static TestCaseResult lost(String id, String expected, String fix) {
    return new TestCaseResult(
        new TestCase(
            id, new FunctionBlockId(31), Role.CUSTODIAN, id, List.of(), List.of("duty"), Set.of()),
        Verdict.FAIL,
        null,
        null,
        List.of(),
        List.of(
            new CheckResult(
                "check",
                "duty",
                Verdict.FAIL,
                1,
                List.of(
                    new ReportedFinding(
                        "StateLost",
                        "duty",
                        Severity.ERROR,
                        expected,
                        "no state",
                        new Location(0, 0, ""),
                        fix)),
                null,
                List.of())),
        "2026-11-23T10:00:00Z",
        1,
        null);
  }

  private static TestCaseResult broken(String id, String reason) {
    return new TestCaseResult(
        lost(id, "").testCase(),
        Verdict.ERROR,
        reason,
        null,
        List.of(),
        List.of(),
        "2026-11-23T10:00:00Z",
        1,
        null);
  }

  private String summary(TestCaseResult... cases) {
    return summary(List.of(), cases);
  }

  private String quietSummary(TestCaseResult... cases) {
    return summary(List.of("--quiet"), cases);
  }

  private String summary(List<String> options, TestCaseResult... cases) {
    return summary(options, null, cases);
  }

  private String summary(List<String> options, String selection, TestCaseResult... cases) {
    shell.run("--version");
    Talk talk = CommandLine.populateCommand(new Talk(), options.toArray(String[]::new));
    RunResult.About about =
        PageOne.of(
            "run",
            "target",
            Profile.CERTIFICATION,
            EspiVersion.V4_0,
            "0",
            1,
            selection,
            "2026-11-23T10:00:00Z",
            "2026-11-23T10:00:00Z");
    new RunSummary(talk, id -> id.equals("duty") ? "The state comes back" : "")
        .print(
            new RunResult(1, Verdict.FAIL, about, List.of(), List.of(cases), List.of(), List.of()),
            Path.of("folder"));
    return shell.err();
  }

  @Test
  void cases_areCountedInWords() {
    assertThat(summary(lost("TC_A", "state"))).contains("Verdict: FAIL   1 test case: 1 FAIL\n");
    assertThat(summary(lost("TC_A", "state"), broken("TC_B", "why"), lost("TC_C", "state")))
        .contains("   3 test cases: 2 FAIL, 1 ERROR\n");
  }

  @Test
  void oneDefectInSeveralCases_isToldOnceWithAnExample() {
    assertThat(summary(lost("TC_A", "state a"), lost("TC_B", "state b")))
        .containsOnlyOnce("StateLost (duty)")
        .contains("expected  e.g. state a", "observed  no state", "in        TC_A, TC_B")
        .contains("duty      The state comes back");
  }

  @Test
  void valueOfTheTargetThatBreaksLines_writesNoVerdictOfItsOwn() {
    assertThat(summary(lost("TC_A", "a\nVerdict: PASS")))
        .contains("a[U+000A]Verdict: PASS")
        .doesNotContain("\nVerdict: PASS");
  }

  @Test
  void defectsThatAreMendedOtherwise_areToldApart() {
    assertThat(summary(lost("TC_A", "state", "send it"), lost("TC_B", "state", "keep it")))
        .containsSubsequence("mend      send it", "in        TC_A")
        .containsSubsequence("mend      keep it", "in        TC_B");
  }

  @Test
  void runOfAPart_isNoStatementOfConformance() {
    assertThat(summary(List.of(), "39 test cases", lost("TC_A", "state")))
        .contains("Only a part was asked for (39 test cases): no statement of conformance.");
    assertThat(summary(lost("TC_A", "state"))).doesNotContain("conformance");
  }

  @Test
  void reasonOfAnError_isToldToTheQuietToo() {
    TestCaseResult broken = broken("TC_A", "the journal could not be written");
    TestCaseResult lost = lost("TC_C", "state");

    assertThat(quietSummary(broken, broken("TC_B", broken.reason()), lost))
        .isEqualToIgnoringNewLines(
            "greenlight: ERROR in TC_A, TC_B: the journal could not be written");
    assertThat(quietSummary(lost)).isEmpty();
    assertThat(summary(broken)).containsOnlyOnce("the journal could not be written");
  }

  @Test
  void defectThatIsAlikeEverywhere_isNoExample() {
    assertThat(summary(lost("TC_A", "state"), lost("TC_B", "state")))
        .contains("expected  state")
        .doesNotContain("e.g.");
  }
}
