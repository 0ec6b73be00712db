package dev.greenlight.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names runs by their start: they sort by time, and no two of one user are alike. */
final class RunId {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private RunId() {}

  static String at(Instant start) {
    return "run-" + FORMAT.format(start);
  }
}
