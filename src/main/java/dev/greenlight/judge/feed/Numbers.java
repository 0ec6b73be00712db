package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/** Whole numbers as documents write them. */
public final class Numbers {
  /**
   * The largest that is told apart, 4·10^18; what is beyond it in either direction is taken for it.
   * That holds nanoseconds since 1970 up to the year 2096, and the sum of two such numbers still
   * has 64 bits.
   */
  public static final long LARGEST = 4_000_000_000_000_000_000L;

  private static final int MOST_DIGITS = 18;

  private Numbers() {}

  /** The whole number that the first element at the end of that way down holds. */
  public static OptionalLong at(Element from, String... names) {
    Optional<Element> holder = from.descend(names);
    return holder.isPresent() ? whole(holder.get().text()) : OptionalLong.empty();
  }

  /** The whole number that the first child of that name holds. */
  public static OptionalLong at(Element from, String name) {
    Element holder = from.first(name);
    return holder == null ? OptionalLong.empty() : whole(holder.text());
  }

  /** Whether a whole number is written as no other text would be: no sign +, blank, leading 0. */
  public static boolean isCanonical(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    int length = text.length() - digits;
    if (length == 0 || length > MOST_DIGITS) {
      return false;
    }
    if (text.charAt(digits) == '0') {
      return length == 1 && digits == 0;
    }
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a number was too large to be told apart from others. */
  public static boolean isTooLarge(long number) {
    return number >= LARGEST || number <= -LARGEST;
  }

  /** A number in words, also one that is too large. */
  public static String told(long number) {
    return isTooLarge(number)
        ? (number < 0 ? "-" : "") + "4·10^18 or beyond"
        : Long.toString(number);
  }

  /**
   * An optional sign and digits between blanks, up to {@link #LARGEST}; empty for anything else.
   */
  public static OptionalLong whole(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    boolean negative = from < to && text.charAt(from) == '-';
    if (from < to && (negative || text.charAt(from) == '+')) {
      from++;
    }
    if (from == to) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return OptionalLong.empty();
      }
      number = number > LARGEST / 10 ? LARGEST : Math.min(LARGEST, number * 10 + (digit - '0'));
    }
    return OptionalLong.of(negative ? -number : number);
  }
}
