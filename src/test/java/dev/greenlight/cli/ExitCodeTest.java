package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.Waiver;
import dev.greenlight.model.WaiverUse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ExitCodeTest {
  private static final Waiver WAIVER = new Waiver("TC_2", "known", null, null);

  private static TestCaseResult testCase(Verdict verdict) {
    return new TestCaseResult(
        new TestCase(
            "TC",
            new FunctionBlockId(31),
            Role.CUSTODIAN,
            "title",
            List.of(),
            List.of("duty"),
            Set.of()),
        verdict,
        null,
        null,
        List.of(),
        List.of(),
        "then",
        1,
        null);
  }

  private static RunResult run(Stream<TestCaseResult> cases, WaiverUse.State... waivers) {
    return new RunResult(
        RunResult.FORMAT_VERSION,
        Verdict.ERROR,
        PageOne.of(
            "run", "target", Profile.CERTIFICATION, EspiVersion.V4_0, "0", 1, null, "then", ""),
        List.of(),
        cases.toList(),
        List.of(),
        Stream.of(waivers).map(state -> new WaiverUse(WAIVER, state, "because")).toList());
  }

  private static RunResult run(Verdict... verdicts) {
    return run(Stream.of(verdicts).map(ExitCodeTest::testCase));
  }

  @Test
  void worst_isTheFirstOf421350() {
    List<Integer> order = List.of(4, 2, 1, 3, 5, 0);
    for (int one : order) {
      for (int other : order) {
        int expected = order.indexOf(one) <= order.indexOf(other) ? one : other;
        assertThat(ExitCode.worst(one, other)).as(one + " and " + other).isEqualTo(expected);
      }
    }
    assertThatThrownBy(() -> ExitCode.worst(0, 6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void verdicts_haveTheirCodes() {
    assertThat(ExitCode.of(run(Verdict.PASS, Verdict.WARNING))).isEqualTo(ExitCode.OK);
    assertThat(ExitCode.of(run(Verdict.PASS, Verdict.FAIL))).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(ExitCode.of(run(Verdict.PASS, Verdict.BLOCKED))).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ExitCode.of(run(Verdict.FAIL, Verdict.ERROR))).isEqualTo(ExitCode.HARNESS_ERROR);
  }

  @Test
  void waivedFailure_doesNotCountAndAnotherOneDoes() {
    TestCaseResult waived = testCase(Verdict.FAIL).waivedBy(WAIVER);
    WaiverUse.State applied = WaiverUse.State.APPLIED;
    assertThat(ExitCode.of(run(Stream.of(waived, testCase(Verdict.PASS)), applied)))
        .isEqualTo(ExitCode.OK);
    assertThat(ExitCode.of(run(Stream.of(waived), applied)))
        .as("a block with nothing but a waived failure was decided")
        .isEqualTo(ExitCode.OK);
    assertThat(ExitCode.of(run(Stream.of(waived, testCase(Verdict.FAIL)), applied)))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(ExitCode.of(run(Stream.of(waived, testCase(Verdict.BLOCKED)), applied)))
        .isEqualTo(ExitCode.INCOMPLETE);
  }

  @Test
  void staleWaiver_countsAfterEverythingThatIsWorse() {
    WaiverUse.State stale = WaiverUse.State.STALE;
    assertThat(ExitCode.of(run(Stream.of(testCase(Verdict.PASS)), stale)))
        .isEqualTo(ExitCode.STALE);
    assertThat(ExitCode.of(run(Stream.of(testCase(Verdict.BLOCKED)), stale)))
        .isEqualTo(ExitCode.INCOMPLETE);
    assertThat(ExitCode.of(run(Stream.of(testCase(Verdict.PASS)), WaiverUse.State.UNDECIDED)))
        .isEqualTo(ExitCode.OK);
  }
}
