package dev.greenlight.cli;

import picocli.CommandLine.Option;

/** How many scenarios at a time; the same option for every command that plays some. */
final class Threads {
  private static final int MOST = 64;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "scenarios at a time (default: ${DEFAULT-VALUE})")
  private int threads = 4;

  /** As many as were asked for, if that can be. */
  int number() {
    requirePossible(threads);
    return threads;
  }

  /** Refuses a number of threads that no machine is served by. */
  static void requirePossible(int threads) {
    if (threads < 1 || threads > MOST) {
      throw new UsageError("--threads takes a number from 1 to " + MOST);
    }
  }
}
