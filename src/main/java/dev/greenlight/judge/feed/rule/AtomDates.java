package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.AtomParts;
import dev.greenlight.xml.Element;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Dates of Atom (RFC 3339). */
final class AtomDates {
  private static final List<String> DATES = List.of("updated", "published");
  private static final String FORM = "0000-00-00T00:00:00Z";
  private static final long DAY = 86_400;

  private AtomDates() {}

  /** The date in an element; empty when it has no zone or is no date. */
  static Optional<OffsetDateTime> parsed(Element element) {
    String text = element.text().strip();
    if (isPlain(text)) {
      return Optional.of(
          OffsetDateTime.of(
              number(text, 0, 4),
              number(text, 5, 7),
              number(text, 8, 10),
              number(text, 11, 13),
              number(text, 14, 16),
              number(text, 17, 19),
              0,
              ZoneOffset.UTC));
    }
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * The later of what a feed or entry says of when it was published and updated; a date from before
   * there was such data is none.
   */
  static OptionalLong latest(AtomParts parts) {
    OptionalLong latest = OptionalLong.empty();
    for (String name : DATES) {
      Optional<Element> element = parts.first(name);
      OptionalLong seconds = element.isPresent() ? seconds(element.get()) : OptionalLong.empty();
      if (seconds.isPresent()) {
        long date = seconds.getAsLong();
        boolean later = latest.isEmpty() || date > latest.getAsLong();
        if (later && !DatesArePlausible.isTooOld(date)) {
          latest = OptionalLong.of(date);
        }
      }
    }
    return latest;
  }

  /** The date in an element in epoch seconds; empty as {@link #parsed}. */
  private static OptionalLong seconds(Element element) {
    String text = element.text().strip();
    if (isPlain(text)) {
      long day =
          LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
      return OptionalLong.of(
          DAY * day
              + 3600L * number(text, 11, 13)
              + 60L * number(text, 14, 16)
              + number(text, 17, 19));
    }
    Optional<OffsetDateTime> date = parsed(element);
    return date.isPresent() ? OptionalLong.of(date.get().toEpochSecond()) : OptionalLong.empty();
  }

  /** Whether it is surely a date, and of the form of nearly all, to seconds in UTC. */
  static boolean isUsual(Element element) {
    return isPlain(element.text().strip());
  }

  /** Whether it is a date but for its zone, which the schema lets pass and RFC 3339 does not. */
  static boolean isWithoutZone(Element element) {
    try {
      LocalDateTime.parse(element.text().strip());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Whether it is of the form of nearly all dates, to seconds in UTC, and surely there is one. */
  private static boolean isPlain(String text) {
    if (text.length() != FORM.length()) {
      return false;
    }
    for (int i = 0; i < FORM.length(); i++) {
      char wanted = FORM.charAt(i);
      char next = text.charAt(i);
      if (wanted == '0' ? next < '0' || next > '9' : next != wanted) {
        return false;
      }
    }
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return month >= 1
        && month <= 12
        && day >= 1
        && (day <= 28 || day <= YearMonth.of(number(text, 0, 4), month).lengthOfMonth())
        && number(text, 11, 13) <= 23
        && number(text, 14, 16) <= 59
        && number(text, 17, 19) <= 59;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  /** The same in epoch seconds, a date without a zone taken for UTC: right to a day. */
  static OptionalLong toTheDay(Element element) {
    OptionalLong zoned = seconds(element);
    if (zoned.isPresent()) {
      return zoned;
    }
    try {
      LocalDateTime local = LocalDateTime.parse(element.text().strip());
      return OptionalLong.of(local.toEpochSecond(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return OptionalLong.empty();
    }
  }
}
