package dev.greenlight.run;

/** Told how far a run is; called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, total) -> {};

  /** Every server of the target has answered: the cases begin. */
  default void begins() {}

  /** So many of so many cases have ended. */
  void finished(int done, int total);
}
