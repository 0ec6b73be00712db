package dev.greenlight.judge.feed;

import java.util.Arrays;
import java.util.Optional;

/** The link relations that ESPI gives a meaning. */
public enum Rel {
  SELF("self"),
  UP("up"),
  RELATED("related");

  private final String written;

  Rel(String written) {
    this.written = written;
  }

  /** The relation that is written exactly so. */
  public static Optional<Rel> of(String text) {
    return Arrays.stream(values()).filter(rel -> rel.written.equals(text)).findFirst();
  }

  @Override
  public String toString() {
    return written;
  }
}
