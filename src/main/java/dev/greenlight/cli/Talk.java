package dev.greenlight.cli;

import dev.greenlight.model.Verdict;
import dev.greenlight.report.Characters;
import dev.greenlight.run.Progress;
import java.io.PrintStream;
import picocli.CommandLine.Option;

/**
 * How a command talks to its user: progress on a terminal only, colours never needed, quiet when
 * asked.
 */
final class Talk {
  /** Set by the launcher, which can see whether standard error is a terminal; Java cannot. */
  private static final String TERMINAL = "greenlight.terminal";

  @Option(names = "--quiet", description = "print nothing but what was asked for")
  private boolean quiet;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      description = "warning: exit with 1 on a WARNING too; verdicts stay as they are")
  private String failOn;

  private final PrintStream err = System.err;

  /** A line for people. */
  void say(String line) {
    if (!quiet) {
      err.println(Characters.visible(line));
    }
  }

  /** Progress in place, when someone is watching. */
  Progress progress(String what) {
    if (quiet || !isTerminal()) {
      return Progress.SILENT;
    }
    return (done, total) ->
        err.print("\r" + done + " of " + total + " " + what + (done == total ? "\n" : ""));
  }

  /** Whether colours are wanted and of use. */
  boolean colours() {
    return isTerminal() && System.getenv("NO_COLOR") == null;
  }

  /**
   * Whether the options make sense; best asked before anything is done.
   *
   * @throws UsageError when they do not
   */
  void check() {
    if (failOn != null && !failOn.equals("warning")) {
      throw new UsageError("--fail-on takes 'warning', not '" + failOn + "'");
    }
  }

  /** The exit code, after what the user wants to fail on. */
  int exit(int code, Verdict verdict) {
    check();
    boolean fails = failOn != null && verdict == Verdict.WARNING;
    return fails ? ExitCode.worst(code, ExitCode.NOT_CONFORMANT) : code;
  }

  private static boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL) && System.getenv("CI") == null;
  }
}
