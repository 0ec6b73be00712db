package dev.greenlight.report;

import java.util.Locale;

/**
 * Makes text from the other side harmless to a reader: what cannot be seen, or would turn the text
 * around, is shown as a sign.
 */
final class Characters {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7f;
  private static final char REPLACEMENT = '\ufffd';

  private Characters() {}

  /**
   * The text with every character that XML 1.0 forbids, every other control character and every
   * control of the writing direction replaced; line ends and tabs stay.
   */
  static String visible(String original) {
    String text = original.replace("\r\n", "\n");
    if (text.codePoints().allMatch(Characters::isVisible)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(each -> append(result, each));
    return result.toString();
  }

  private static boolean isVisible(int character) {
    return character == '\n'
        || character == '\t'
        || !(Character.isISOControl(character)
            || isSurrogate(character)
            || turnsText(character)
            || (character & 0xfffe) == 0xfffe);
  }

  private static void append(StringBuilder result, int character) {
    if (isVisible(character)) {
      result.appendCodePoint(character);
    } else if (character < ' ') {
      result.append((char) (CONTROL_PICTURES + character));
    } else if (character == DELETE) {
      result.append('\u2421');
    } else if (turnsText(character)) {
      result
          .append("[U+")
          .append(Integer.toHexString(character).toUpperCase(Locale.ROOT))
          .append(']');
    } else {
      result.append(REPLACEMENT);
    }
  }

  private static boolean isSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** Embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean turnsText(int character) {
    return (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
