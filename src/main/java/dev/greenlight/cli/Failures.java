package dev.greenlight.cli;

import dev.greenlight.plan.BadRunFile;
import dev.greenlight.record.BadEvidence;
import dev.greenlight.run.BadFeature;
import dev.greenlight.run.BadOrder;
import picocli.CommandLine;

/** Turns what went wrong into one line and an exit code; a stack trace never reaches the user. */
final class Failures {
  private Failures() {}

  static int usage(CommandLine.ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    command.getErr().println("greenlight: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, command.getErr());
    command.getErr().println("see 'greenlight " + name(command) + "--help'");
    return ExitCode.USAGE;
  }

  private static String name(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  static int execution(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
    if (exception instanceof UsageError
        || exception instanceof BadRunFile
        || exception instanceof BadEvidence
        || exception instanceof BadOrder) {
      command.getErr().println("greenlight: " + exception.getMessage());
      return ExitCode.USAGE;
    }
    if (exception instanceof BadFeature) {
      command.getErr().println("greenlight: a feature file is broken: " + exception.getMessage());
      return ExitCode.HARNESS_ERROR;
    }
    StackTraceElement[] trace = exception.getStackTrace();
    command
        .getErr()
        .println(
            "greenlight: internal error, please report it: "
                + exception
                + (trace.length == 0 ? "" : " at " + trace[0]));
    return ExitCode.HARNESS_ERROR;
  }
}
