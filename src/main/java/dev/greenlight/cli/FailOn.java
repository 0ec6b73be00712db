package dev.greenlight.cli;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import picocli.CommandLine.Option;

/** What else than a FAIL a command can be told to fail on. */
final class FailOn {
  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = "warning: exit with 1 on a WARNING too; verdicts stay as they are")
  private What what;

  private enum What {
    WARNING
  }

  /** The exit code of a run, after what the user wants to fail on. */
  int exit(RunResult result) {
    return exit(
        ExitCode.of(result),
        result.testCases().stream().anyMatch(each -> each.verdictForExit() == Verdict.WARNING));
  }

  /**
   * The exit code, after what the user wants to fail on.
   *
   * @param warned whether any verdict is WARNING
   */
  int exit(int code, boolean warned) {
    return what == What.WARNING && warned ? ExitCode.worst(code, ExitCode.NOT_CONFORMANT) : code;
  }
}
