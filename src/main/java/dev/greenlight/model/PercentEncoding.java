package dev.greenlight.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What a URI stands for once its percent signs are resolved (RFC 3986 section 2.1), in UTF-8. */
public final class PercentEncoding {
  private PercentEncoding() {}

  /**
   * The text with its octets decoded; a plus sign stays one, as only forms make it a blank.
   *
   * @throws IllegalArgumentException if two hexadecimal digits do not follow a percent sign
   */
  public static String decode(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The same; a text that is no such encoding stands for itself. */
  public static String decodeOrKeep(String text) {
    try {
      return decode(text);
    } catch (IllegalArgumentException noEncoding) {
      return text;
    }
  }
}
