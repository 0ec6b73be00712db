package dev.greenlight.judge;

import dev.greenlight.model.Location;
import java.util.Locale;

/** How much of what the other side made up may reach journal, result and report. */
final class Bounds {
  /** Findings of one check that are told one by one. */
  static final int MOST_FINDINGS = 1_000;

  private static final int LONGEST = 4_000;

  private Bounds() {}

  /** The text, or its beginning and how long it is. */
  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end)
        + String.format(Locale.ROOT, "… [cut: %,d characters in all]", text.length());
  }

  static Location cut(Location location) {
    return location.path().length() <= LONGEST
        ? location
        : new Location(location.line(), location.column(), cut(location.path()));
  }
}
