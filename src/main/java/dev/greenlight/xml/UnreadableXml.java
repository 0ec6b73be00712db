package dev.greenlight.xml;

/** A document is no XML that could be taken in; the message says why. */
public final class UnreadableXml extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableXml(String message, Throwable cause) {
    super(message, cause);
  }
}
