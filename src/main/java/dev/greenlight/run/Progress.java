package dev.greenlight.run;

import java.time.Duration;

/** Told how far a run is; called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, total) -> {};

  /** Every server of the target has answered: the cases begin. */
  default void begins() {}

  /** All but the cases that need expired tokens are through, and so long until there are some. */
  default void waits(Duration untilExpired) {}

  /** So many of so many cases have ended. */
  void finished(int done, int total);
}
