package dev.greenlight.cli;

import dev.greenlight.report.Characters;
import dev.greenlight.run.Progress;
import java.io.PrintStream;
import java.time.Duration;
import picocli.CommandLine.Option;

/**
 * How a command talks to its user: progress on a terminal only, colours never needed, quiet when
 * asked.
 */
final class Talk {
  /** Set by the launcher, which can see whether standard error is a terminal; Java cannot. */
  private static final String TERMINAL = "greenlight.terminal";

  /** The same of standard output. */
  private static final String OUTPUT_TERMINAL = "greenlight.output.terminal";

  @Option(
      names = "--quiet",
      description = "no progress and no remarks: only what programs read, and errors")
  private boolean quiet;

  private final PrintStream err = System.err;

  /** A line for people. */
  void say(String line) {
    if (!quiet) {
      err.println(Characters.visible(line));
    }
  }

  /** The same of what may break lines itself, such as the name of a file. */
  void remark(String line) {
    say("greenlight: " + Characters.inOneLine(line));
  }

  /** A line that people need though they asked for quiet. */
  void insist(String line) {
    err.println(Characters.visible(line));
  }

  /** Progress in place, when someone is watching. */
  Progress progress(String what) {
    if (quiet || !isTerminal()) {
      return Progress.SILENT;
    }
    return (done, total) ->
        err.print("\r" + done + " of " + total + " " + what + (done == total ? "\n" : ""));
  }

  /** The same, with a line for people when it begins. */
  Progress progress(String opening, String what) {
    Progress shown = progress(what);
    return new Progress() {
      @Override
      public void begins() {
        say(opening);
      }

      @Override
      public void waits(Duration untilExpired) {
        say(
            "Waiting "
                + untilExpired.toSeconds()
                + " s for tokens or a code to expire, as no hook makes one expire"
                + " (policy.limits.ageSeconds)");
      }

      @Override
      public void finished(int done, int total) {
        shown.finished(done, total);
      }
    };
  }

  /** A line that is written over in place, when someone is watching. */
  LiveLine liveLine() {
    return new LiveLine(err, !quiet && isTerminal());
  }

  /** Whether colours are wanted and of use: not in what goes to a file or another program. */
  boolean colours() {
    return Boolean.getBoolean(OUTPUT_TERMINAL) && System.getenv("NO_COLOR") == null;
  }

  /** Whether somebody watches who can be asked something. */
  boolean isAttended() {
    return !quiet && isTerminal();
  }

  private static boolean isTerminal() {
    return Boolean.getBoolean(TERMINAL) && System.getenv("CI") == null;
  }
}
