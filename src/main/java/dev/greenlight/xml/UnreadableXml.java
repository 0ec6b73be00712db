package dev.greenlight.xml;

/** A document is no XML that could be taken in; the message says why. */
public final class UnreadableXml extends Exception {
  private static final long serialVersionUID = 1L;

  /** In the message where nothing is wrong with the document so far. */
  public static final String OUR_LIMIT = "this reader of Greenlight stops";

  UnreadableXml(String message, Throwable cause) {
    super(message, cause);
  }
}
