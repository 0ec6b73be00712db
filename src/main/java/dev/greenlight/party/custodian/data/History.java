package dev.greenlight.party.custodian.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The time for which data exists: whole local days that end at the last local midnight.
 *
 * <p>Days, months and billing periods are those of the wall clock in US Eastern Time, so a day has
 * 23 or 25 hours when daylight saving begins or ends.
 *
 * @param first the first day
 * @param end the day after the last
 * @param now when it was looked at
 */
record History(LocalDate first, LocalDate end, Instant now) {
  /** The zone that {@link Resources#localTimeParameters} describes. */
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  static History before(Instant now, int months) {
    LocalDate end = now.atZone(ZONE).toLocalDate();
    return new History(end.minusMonths(months), end, now.truncatedTo(ChronoUnit.SECONDS));
  }

  /** The same time with nothing in it. */
  History none() {
    return new History(end, end, now);
  }

  /**
   * The same until a day before, and of an even number of days: what is in the middle of them is so
   * with one day more, too.
   */
  History untilTheDayBefore() {
    boolean even = (end.toEpochDay() - first.toEpochDay()) % 2 != 0;
    return new History(even ? first : first.plusDays(1), end.minusDays(1), now);
  }

  Span whole() {
    return between(first, end);
  }

  List<Span> days() {
    return spans(first, day -> day.plusDays(1));
  }

  /** Calendar months; of the first and the last only what the history holds. */
  List<Span> months() {
    return spans(first, day -> YearMonth.from(day).plusMonths(1).atDay(1));
  }

  /**
   * Calendar months that were billed: those that the history holds completely and that were over
   * for a day at least, as a bill is made on the day after.
   */
  List<Span> billedMonths() {
    LocalDate from =
        first.getDayOfMonth() == 1 ? first : YearMonth.from(first).plusMonths(1).atDay(1);
    return Stream.iterate(from, day -> day.plusMonths(1))
        .takeWhile(day -> day.plusMonths(1).isBefore(end))
        .map(day -> between(day, day.plusMonths(1)))
        .toList();
  }

  /** The last of {@link #billedMonths}; empty where none was. */
  Optional<Span> lastBilledMonth() {
    List<Span> months = billedMonths();
    return months.isEmpty() ? Optional.empty() : Optional.of(months.get(months.size() - 1));
  }

  /** The month after a billed one as far as it has gone: until the next bill takes over. */
  Span monthAfter(Span billed) {
    LocalDate from = dayOf(billed.end());
    LocalDate until = from.plusMonths(1);
    return between(from, until.isBefore(end) ? until : end);
  }

  static ZonedDateTime localTime(long moment) {
    return Instant.ofEpochSecond(moment).atZone(ZONE);
  }

  static LocalDate dayOf(long moment) {
    return localTime(moment).toLocalDate();
  }

  private List<Span> spans(LocalDate from, UnaryOperator<LocalDate> next) {
    return Stream.iterate(from, day -> day.isBefore(end), next)
        .map(day -> between(day, next.apply(day).isBefore(end) ? next.apply(day) : end))
        .toList();
  }

  /** The local days of a span that begins and ends at midnight. */
  static List<Span> daysOf(Span span) {
    return new History(dayOf(span.start()), dayOf(span.end()), span.endsAt()).days();
  }

  /** From the midnight before one day to that before another. */
  static Span between(LocalDate start, LocalDate end) {
    return new Span(
        start.atStartOfDay(ZONE).toEpochSecond(), end.atStartOfDay(ZONE).toEpochSecond());
  }
}
