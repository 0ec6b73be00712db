package dev.greenlight.cli;

import dev.greenlight.plan.BadRunFile;
import dev.greenlight.record.BadEvidence;
import dev.greenlight.record.ChangedEvidence;
import dev.greenlight.report.Characters;
import dev.greenlight.run.BadFeature;
import dev.greenlight.run.BadOrder;
import dev.greenlight.run.OwnPartyFailed;
import dev.greenlight.run.OwnPartySilent;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/** Turns what went wrong into one line and an exit code; a stack trace never reaches the user. */
final class Failures {
  private static final Pattern CHOICES =
      Pattern.compile("expected one of \\[([^]]*)] \\(case-insensitive\\) ");

  private static final Pattern NO_NUMBER = Pattern.compile("'([^']*)' is not an? (?:long|int)\\b");

  private Failures() {}

  static int usage(CommandLine.ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    say(
        command,
        plain(exception)
            + suggestion(exception)
            + "; see '"
            + command.getCommandSpec().qualifiedName(" ")
            + " --help'");
    return ExitCode.USAGE;
  }

  /** The parser's words, where they are not a user's, in ours. */
  private static String plain(CommandLine.ParameterException exception) {
    if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (first.startsWith("-") && first.length() > 1) {
        return "no option '" + first + "'";
      }
      return exception.getCommandLine().getParent() == null
          ? "no command '" + first + "'"
          : "'" + first + "' is one argument too many";
    }
    String message =
        NO_NUMBER
            .matcher(String.valueOf(exception.getMessage()))
            .replaceFirst(number -> Matcher.quoteReplacement(noNumber(number.group(1))));
    Matcher choices = CHOICES.matcher(message);
    return choices.replaceAll(
        match ->
            Matcher.quoteReplacement(
                "expected "
                    + match
                        .group(1)
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .replace(", ", " or ")
                    + ", "));
  }

  private static String noNumber(String written) {
    return written.matches("[+-]?\\d+")
        ? "'" + written + "' is too large a number"
        : "a whole number is expected, for instance 7, not '" + written + "'";
  }

  private static String suggestion(CommandLine.ParameterException exception) {
    return exception instanceof CommandLine.UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? "; did you mean '" + unmatched.getSuggestions().get(0) + "'?"
        : "";
  }

  /** One line, whatever stands in the message. */
  private static void say(CommandLine command, String message) {
    String line = Characters.visible(String.valueOf(message)).replaceAll("\\R\\s*", "; ");
    command.getErr().println("greenlight: " + line);
  }

  static int execution(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    if (exception instanceof UsageError
        || exception instanceof BadRunFile
        || (exception instanceof BadEvidence && !(exception instanceof ChangedEvidence))
        || exception instanceof BadOrder) {
      say(command, exception.getMessage());
      return ExitCode.USAGE;
    }
    if (exception instanceof ChangedEvidence) {
      say(command, exception.getMessage());
      return ExitCode.NOT_CONFORMANT;
    }
    if (exception instanceof BadFeature) {
      say(command, "a feature file is broken: " + exception.getMessage());
      return ExitCode.HARNESS_ERROR;
    }
    if (exception instanceof OwnPartyFailed) {
      say(command, exception.getMessage() + "; nothing was proved, please report it");
      return ExitCode.HARNESS_ERROR;
    }
    if (exception instanceof OwnPartySilent) {
      say(command, exception.getMessage() + "; try again when the machine is less busy");
      return ExitCode.HARNESS_ERROR;
    }
    if (exception instanceof UncheckedIOException surroundings) {
      say(command, surroundings.getMessage() + ": " + Reasons.of(surroundings.getCause()));
      return ExitCode.USAGE;
    }
    StackTraceElement[] trace = exception.getStackTrace();
    say(
        command,
        "internal error, please report it: "
            + exception
            + (trace.length == 0 ? "" : " at " + trace[0]));
    return ExitCode.HARNESS_ERROR;
  }
}
