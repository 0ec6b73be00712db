package dev.greenlight.cli;

import dev.greenlight.act.http.IdleConnections;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code greenlight}. */
@Command(
    name = "greenlight",
    description = "Green Button (NAESB REQ.21 ESPI) conformance and certification test harness",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      ValidateCommand.class,
      GenerateCommand.class,
      JudgeCommand.class,
      SelftestCommand.class,
      PlanCommand.class,
      InitCommand.class,
      DoctorCommand.class,
      ServeCommand.class,
      RequirementsCommand.class,
      RulesCommand.class,
      CommandLine.HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:conformant, or done",
      "1:not conformant, or a difference was found",
      "2:usage or configuration",
      "3:incomplete: inconclusive, blocked, review open, interrupted",
      "4:harness error",
      "5:stale waiver, or unexpected pass"
    })
public final class Greenlight {
  private static final String POOL = "java.util.concurrent.ForkJoinPool.common.parallelism";

  /** Runs a command and ends with its exit code. */
  public static void main(String[] arguments) {
    sharePool();
    leaveGroovyAsleep();
    IdleConnections.drop();
    Thread interrupted = new Thread(Greenlight::interrupted, "interrupted");
    Runtime.getRuntime().addShutdownHook(interrupted);
    int code = ExitCode.HARNESS_ERROR;
    System.setOut(
        new StandardOutput(new FileOutputStream(FileDescriptor.out), StandardOutput.charset()));
    try {
      code = run(arguments);
    } catch (Error e) {
      System.err.println("greenlight: internal error, please report it: " + e);
    }
    try {
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException atWork) {
      // The hook ends the program, and System.exit waits for that.
      code = ExitCode.INCOMPLETE;
    }
    System.exit(code);
  }

  /**
   * With one thread in the common pool, as on two processors, CompletableFuture starts a thread of
   * its own for every step of every request: thousands in a run.
   */
  private static void sharePool() {
    if (Runtime.getRuntime().availableProcessors() <= 2 && System.getProperty(POOL) == null) {
      System.setProperty(POOL, "2");
    }
  }

  /**
   * Closures in annotations, of which we have none: to look for them all of Groovy would be
   * started.
   */
  private static void leaveGroovyAsleep() {
    System.setProperty("picocli.disable.closures", "true");
  }

  /** Ctrl-C; a run has a rescue of its own, and a server is meant to end like this. */
  private static void interrupted() {
    if (!Rescue.isAtHand() && !Vigil.isKept()) {
      System.err.println("\ngreenlight: interrupted");
      Runtime.getRuntime().halt(ExitCode.INCOMPLETE);
    }
  }

  /** Runs a command and gives its exit code. */
  static int run(String... arguments) {
    int code =
        new CommandLine(new Greenlight())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Failures::usage)
            .setExecutionExceptionHandler(Failures::execution)
            .execute(arguments);
    Optional<String> complaint = StandardOutput.complaint(System.out);
    complaint.ifPresent(what -> System.err.println("greenlight: " + what));
    return complaint.isPresent() ? ExitCode.worst(code, ExitCode.USAGE) : code;
  }
}
