package dev.greenlight.judge.feed.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** UUIDs as ids write them (RFC 9562). */
final class Uuids {
  private static final Pattern URN =
      Pattern.compile("urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private static final int VERSION = 12;
  private static final int VARIANT = 16;

  /** Among 32 random digits hardly ever so many are equal, or one more than the one before. */
  private static final int PATTERN = 24;

  private static final int RADIX = 16;

  private Uuids() {}

  /** The 32 digits in lower case of an id; empty for an id of another form. */
  static Optional<String> digits(String id) {
    Matcher urn = URN.matcher(id.strip().toLowerCase(Locale.ROOT));
    return urn.matches() ? Optional.of(urn.group(1).replace("-", "")) : Optional.empty();
  }

  /** The version digit. */
  static char version(String digits) {
    return digits.charAt(VERSION);
  }

  /** Whether the variant is the one that RFC 9562 gives versions to. */
  static boolean isOfTheVariant(String digits) {
    return "89ab".indexOf(digits.charAt(VARIANT)) >= 0;
  }

  /** Whether somebody typed it rather than a program: nearly all digits equal, or counting up. */
  static boolean isPatterned(String digits) {
    int[] equal = new int[RADIX];
    int rising = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), RADIX);
      equal[digit]++;
      int before = i == 0 ? -2 : Character.digit(digits.charAt(i - 1), RADIX);
      boolean goesOn = digit == before + 1 || (digit == 0 && (before == 9 || before == RADIX - 1));
      rising += goesOn ? 1 : 0;
    }
    return rising >= PATTERN || Arrays.stream(equal).anyMatch(count -> count >= PATTERN);
  }
}
