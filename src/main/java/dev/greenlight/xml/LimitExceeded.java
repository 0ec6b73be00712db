package dev.greenlight.xml;

/** A document is larger or deeper than the {@link ReaderLimits} allow. */
final class LimitExceeded extends Exception {
  private static final long serialVersionUID = 1L;

  private final XmlProblem.Kind kind;

  LimitExceeded(XmlProblem.Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  XmlProblem.Kind kind() {
    return kind;
  }
}
