package dev.greenlight.xml;

/** A document is larger or deeper than the {@link ReaderLimits} allow. */
final class LimitExceeded extends Exception {
  private static final long serialVersionUID = 1L;

  LimitExceeded(String message) {
    super(message);
  }
}
