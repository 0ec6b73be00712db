package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultJson;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a program of its own, and the run that goes on after it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill to send a SIGINT with")
final class InterruptIT {
  /** Three finished cases at least; many more are left. */
  private static final Pattern SOME_FINISHED = Pattern.compile("\\r([3-9]|\\d\\d) of \\d+ cases");

  @TempDir private Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void runThatIsInterrupted_reportsWhatIsFinishedAndGoesOnLater() throws Exception {
    Path run = folder.resolve("run");

    Process program =
        Program.of("run", "--only", "FB_31", "--threads", "2", "--out", run.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitProgress(program);
    Program.interrupt(program);
    assertThat(program.waitFor()).isEqualTo(ExitCode.INCOMPLETE);

    Set<String> finished = finishedIn(run);
    RunResult half = ResultJson.read(run.resolve(ResultJson.FILE));
    assertThat(finished).isNotEmpty();
    assertThat(half.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(half.testCases())
        .filteredOn(each -> finished.contains(each.testCase().id()))
        .hasSameSizeAs(finished)
        .filteredOn(InterruptIT::applies)
        .extracting(TestCaseResult::verdict)
        .containsOnly(Verdict.PASS);
    assertThat(half.testCases())
        .filteredOn(each -> !finished.contains(each.testCase().id()))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
              assertThat(each.reason()).startsWith("interrupted");
            });
    assertThat(Files.readString(run.resolve("report.html"))).contains(finished);
    assertThat(Greenlight.run("judge", "--quiet", run.toString()))
        .as("the journal says what the report says")
        .isEqualTo(ExitCode.INCOMPLETE);

    assertThat(
            Greenlight.run(
                "run", "--quiet", "--resume", "--only", "FB_31", "--out", run.toString()))
        .isZero();
    RunResult whole = ResultJson.read(run.resolve(ResultJson.FILE));
    assertThat(whole.testCases()).hasSameSizeAs(half.testCases());
    assertThat(whole.testCases())
        .filteredOn(InterruptIT::applies)
        .extracting(TestCaseResult::verdict)
        .containsOnly(Verdict.PASS);
    assertThat(Greenlight.run("judge", "--quiet", run.toString())).isZero();
  }

  /** The Third Party of the embedded run shows no certificate. */
  private static boolean applies(TestCaseResult each) {
    return !each.testCase().id().equals("TC_OAD060");
  }

  /** Reads what the program tells a terminal until it has come far enough. */
  private static void awaitProgress(Process program) throws IOException {
    Reader err = program.errorReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    for (int each = err.read(); each >= 0; each = err.read()) {
      said.append((char) each);
      if (each == 's' && SOME_FINISHED.matcher(said).find()) {
        return;
      }
    }
    throw new AssertionError("ended without progress: " + said);
  }

  private static Set<String> finishedIn(Path run) {
    return JournalReader.open(run.resolve("evidence")).entries().stream()
        .filter(JournalEntry.CaseClosed.class::isInstance)
        .map(entry -> ((JournalEntry.CaseClosed) entry).testCase())
        .collect(Collectors.toSet());
  }
}
