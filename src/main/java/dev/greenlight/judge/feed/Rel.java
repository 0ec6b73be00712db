package dev.greenlight.judge.feed;

import java.util.Optional;

/** The link relations that ESPI gives a meaning. */
public enum Rel {
  SELF("self"),
  UP("up"),
  RELATED("related");

  private static final Rel[] ALL = values();

  private final String written;

  Rel(String written) {
    this.written = written;
  }

  /** The relation that is written exactly so. */
  public static Optional<Rel> of(String text) {
    for (Rel rel : ALL) {
      if (rel.written.equals(text)) {
        return Optional.of(rel);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return written;
  }
}
