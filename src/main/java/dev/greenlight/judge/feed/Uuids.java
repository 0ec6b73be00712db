package dev.greenlight.judge.feed;

import java.util.Optional;

/** UUIDs as ids write them (RFC 9562). */
public final class Uuids {
  private static final String SCHEME = "urn:uuid:";

  /** Zeros stand for any hexadecimal digit. */
  private static final String FORM = "00000000-0000-0000-0000-000000000000";

  private static final int VERSION = 12;
  private static final int VARIANT = 16;

  /** Among 32 random digits hardly ever so many are equal, or one more than the one before. */
  private static final int PATTERN = 24;

  /** Digits before the last group, in which a number may hide. */
  private static final int HEAD = 20;

  private static final int RADIX = 16;
  private static final int DIGITS = 32;

  private Uuids() {}

  /** The 32 digits in lower case of an id; empty for an id of another form. */
  public static Optional<String> digits(String id) {
    String urn = id.strip();
    if (urn.length() != SCHEME.length() + FORM.length()) {
      return Optional.empty();
    }
    for (int i = 0; i < SCHEME.length(); i++) {
      if (lower(urn.charAt(i)) != SCHEME.charAt(i)) {
        return Optional.empty();
      }
    }
    char[] digits = new char[DIGITS];
    int found = 0;
    for (int i = 0; i < FORM.length(); i++) {
      char next = lower(urn.charAt(SCHEME.length() + i));
      if (FORM.charAt(i) == '-') {
        if (next != '-') {
          return Optional.empty();
        }
      } else if ((next >= '0' && next <= '9') || (next >= 'a' && next <= 'f')) {
        digits[found++] = next;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new String(digits));
  }

  private static char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : letter;
  }

  /** The version digit. */
  public static char version(String digits) {
    return digits.charAt(VERSION);
  }

  /** Whether the variant is the one that RFC 9562 gives versions to. */
  public static boolean isOfTheVariant(String digits) {
    return "89ab".indexOf(digits.charAt(VARIANT)) >= 0;
  }

  /** Whether somebody typed it rather than a program: nearly all digits equal, or counting up. */
  public static boolean isPatterned(String digits) {
    int[] equal = new int[RADIX];
    int rising = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), RADIX);
      equal[digit]++;
      int before = i == 0 ? -2 : Character.digit(digits.charAt(i - 1), RADIX);
      boolean goesOn = digit == before + 1 || (digit == 0 && (before == 9 || before == RADIX - 1));
      rising += goesOn ? 1 : 0;
    }
    int most = 0;
    for (int count : equal) {
      most = Math.max(most, count);
    }
    return rising >= PATTERN || most >= PATTERN || isEqualThroughout(digits);
  }

  /** Whether all digits before the last group are equal, but those of version and variant. */
  private static boolean isEqualThroughout(String digits) {
    for (int i = 1; i < HEAD; i++) {
      if (i != VERSION && i != VARIANT && digits.charAt(i) != digits.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one is the other but for the last group, which is higher by one. */
  public static boolean follows(String digits, String before) {
    return digits.regionMatches(0, before, 0, HEAD)
        && Long.parseLong(digits, HEAD, DIGITS, RADIX)
            == Long.parseLong(before, HEAD, DIGITS, RADIX) + 1;
  }
}
