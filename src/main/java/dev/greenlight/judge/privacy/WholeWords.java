package dev.greenlight.judge.privacy;

/** Looks for what is known in texts that may hold it by chance. */
public final class WholeWords {
  private WholeWords() {}

  /** Whether a value stands in a text, and not as a part of a word; both in lower case. */
  public static boolean isIn(String text, String value) {
    for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
      int end = at + value.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
