package dev.greenlight.party.deviation.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What stands before the document element. */
final class Prolog {
  private Prolog() {}

  /** The document with a declaration after the XML declaration. */
  static byte[] with(String declaration, byte[] document) {
    String text = new String(document, UTF_8);
    int end = text.indexOf("?>") + 2;
    return (text.substring(0, end) + "\n" + declaration + text.substring(end)).getBytes(UTF_8);
  }
}
