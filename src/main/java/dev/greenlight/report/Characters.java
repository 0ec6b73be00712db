package dev.greenlight.report;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Makes text from the other side harmless to a reader: what cannot be seen, or would turn the text
 * around, is spelled out as {@code [U+202E]}.
 */
public final class Characters {
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private Characters() {}

  /**
   * The text with every character that XML 1.0 forbids, every other control character and every
   * control of the writing direction spelled out; line ends and tabs stay.
   */
  public static String visible(String original) {
    String text = original.replace("\r\n", "\n");
    if (text.codePoints().allMatch(Characters::isVisible)) {
      return text;
    }
    return spelledOut(text, each -> !isVisible(each));
  }

  /**
   * The same of what has to stay in its line, such as the name of a file: what breaks a line or
   * jumps within it is spelled out, too, or a name could write lines of its own into a report.
   */
  public static String inOneLine(String text) {
    return text.codePoints().allMatch(each -> isVisible(each) && !breaksLine(each))
        ? text
        : spelledOut(text, each -> !isVisible(each) || breaksLine(each));
  }

  private static String spelledOut(String text, IntPredicate which) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            each -> {
              if (which.test(each)) {
                result.append("[U+%04X]".formatted(each));
              } else {
                result.appendCodePoint(each);
              }
            });
    return result.toString();
  }

  /** The text, or its beginning and how long it is when it is longer than the limit. */
  static String cut(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.substring(0, end)
        + String.format(Locale.ROOT, "… [cut: %,d characters in all]", text.length());
  }

  /** How many characters the text takes as HTML, at most. */
  static int htmlLength(int character) {
    return switch (character) {
      case '<', '>' -> "&lt;".length();
      case '&' -> "&amp;".length();
      case '"', '\'' -> "&quot;".length();
      default -> isVisible(character) ? Character.charCount(character) : "[U+10FFFF]".length();
    };
  }

  private static boolean isVisible(int character) {
    return character == '\n'
        || character == '\t'
        || !(Character.isISOControl(character)
            || isLoneSurrogate(character)
            || turnsText(character)
            || isNoCharacter(character));
  }

  private static boolean breaksLine(int character) {
    return character == '\n'
        || character == '\t'
        || character == LINE_SEPARATOR
        || character == PARAGRAPH_SEPARATOR;
  }

  private static boolean isLoneSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  private static boolean isNoCharacter(int character) {
    return (character & 0xfffe) == 0xfffe;
  }

  /** Embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean turnsText(int character) {
    return (character >= 0x202a && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
