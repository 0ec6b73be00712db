package dev.greenlight.judge.feed;

import dev.greenlight.xml.Element;
import java.util.Optional;
import java.util.OptionalLong;

/** Whole numbers as documents write them. */
public final class Numbers {
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

  /** An optional sign and up to 18 digits between blanks; empty for anything else. */
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
    if (from == to || to - from > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return OptionalLong.empty();
      }
      number = number * 10 + (digit - '0');
    }
    return OptionalLong.of(negative ? -number : number);
  }
}
