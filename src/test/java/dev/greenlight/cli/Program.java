package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Greenlight in a program of its own, which can be interrupted. */
final class Program {
  private Program() {}

  /** As it is started on a terminal; where its output goes is left to the caller. */
  static ProcessBuilder of(String... arguments) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dgreenlight.terminal=true",
            Greenlight.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("CI");
    return builder;
  }

  /** Ctrl-C. */
  static void interrupt(Process program) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("sh", "-c", "kill -" + signal() + " " + program.pid())
            .inheritIO()
            .start();
    assertThat(kill.waitFor()).isZero();
  }

  /**
   * Whoever runs this in the background of a plain shell has SIGINT ignored, and so has every
   * program that he starts; a SIGTERM takes the same way through ours.
   */
  private static String signal() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "INT";
    }
    boolean ignored =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
            .anyMatch(mask -> (mask & 1L << (2 - 1)) != 0);
    return ignored ? "TERM" : "INT";
  }
}
