package dev.greenlight.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** Waits until the user ends the program with Ctrl-C, where that is how it is meant to end. */
final class Vigil {
  private static final AtomicBoolean KEPT = new AtomicBoolean();

  private Vigil() {}

  /** Whether Ctrl-C is how the program is meant to end. */
  static boolean isKept() {
    return KEPT.get();
  }

  /**
   * Waits; returns only if the thread is interrupted.
   *
   * @param ending done before the program ends
   */
  static void keep(Runnable ending) {
    Thread hook =
        new Thread(
            () -> {
              ending.run();
              Runtime.getRuntime().halt(ExitCode.OK);
            },
            "vigil");
    Runtime.getRuntime().addShutdownHook(hook);
    KEPT.set(true);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(hook);
      ending.run();
    } finally {
      KEPT.set(false);
    }
  }
}
