package dev.greenlight.model;

import java.util.Locale;

/** Weight of one finding in a report. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  /** The name in reports: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
