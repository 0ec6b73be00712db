package dev.greenlight.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Ctrl-C while a run is under way: what was finished is reported, and the exit code says that it is
 * not all. Stands ready from its making until it is closed.
 */
final class Rescue implements AutoCloseable {
  private static final AtomicBoolean AT_HAND = new AtomicBoolean();

  private final Thread hook = new Thread(this::run, "rescue");
  private final Supplier<String> salvage;
  private boolean reported;

  private Rescue(Supplier<String> salvage) {
    this.salvage = salvage;
  }

  /**
   * Stands ready.
   *
   * @param salvage reports what was finished, and says where in a line for the user
   */
  static Rescue ready(Supplier<String> salvage) {
    Rescue rescue = new Rescue(salvage);
    Runtime.getRuntime().addShutdownHook(rescue.hook);
    AT_HAND.set(true);
    return rescue;
  }

  /** Whether a run is under way whose rescue ends the program by itself. */
  static boolean isAtHand() {
    return AT_HAND.get();
  }

  /** Writes the report of a run that came to its end; Ctrl-C waits for that. */
  synchronized void report(Runnable write) {
    write.run();
    reported = true;
  }

  private synchronized void run() {
    System.err.println("\ngreenlight: interrupted; " + (reported ? "all was done" : salvaged()));
    // Browsers of customers: they shall not outlive the run.
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    Runtime.getRuntime().halt(ExitCode.INCOMPLETE);
  }

  private String salvaged() {
    try {
      return salvage.get();
    } catch (RuntimeException e) {
      return "no report could be written: " + e.getMessage();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      AT_HAND.set(false);
    } catch (IllegalStateException atWork) {
      // It ends the program itself, and whoever gets here waits for that in System.exit.
      return;
    }
  }
}
