package dev.greenlight.judge.resource;

import dev.greenlight.judge.ScopeTerms;
import dev.greenlight.model.HistoryLength;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * How far back a granted scope reaches: HistoryLength counts back from the consent, in seconds or
 * months, and a day is allowed for time zones: whoever counts from the midnight before the consent
 * where the customer lives is right. How the first of the months is counted no source says, so that
 * the whole of that calendar month is allowed, wherever it is; seconds leave nothing open but the
 * hour of daylight saving between the two midnights.
 *
 * @param length as granted; that which reaches furthest back, should there be several
 * @param beginning what is over by then is older than was granted
 */
record GrantedHistory(HistoryLength length, Instant beginning) {
  private static final Duration TIME_ZONES = Duration.ofDays(1);
  private static final Duration DAYLIGHT_SAVING = Duration.ofHours(1);

  /** So long after the first of a month has begun by UTC it is the month before in the west. */
  private static final Duration WESTERNMOST = Duration.ofHours(12);

  /** Of a consent; empty where the scope names no HistoryLength that is a number. */
  static Optional<GrantedHistory> of(Instant consent, String scope) {
    return ScopeTerms.of(scope).terms().getOrDefault("historylength", Set.of()).stream()
        .flatMap(value -> HistoryLength.parse(value).stream())
        .min(Comparator.comparing(each -> each.before(consent)))
        .map(length -> new GrantedHistory(length, beginning(length, consent)));
  }

  private static Instant beginning(HistoryLength length, Instant consent) {
    Instant granted = length.before(consent);
    Instant first =
        length.isInMonths() ? monthOf(granted.minus(WESTERNMOST)) : granted.minus(DAYLIGHT_SAVING);
    return first.minus(TIME_ZONES);
  }

  /**
   * Its first day, whichever clock counts: that of UTC, or one where the customer lives; of months
   * the first of that month.
   */
  static LocalDate firstDay(HistoryLength length, Instant consent, LocalDays local) {
    LocalDate day = local.earliestDay(length.before(consent));
    return length.isInMonths() ? day.withDayOfMonth(1) : day;
  }

  private static Instant monthOf(Instant day) {
    OffsetDateTime first = day.atOffset(ZoneOffset.UTC).withDayOfMonth(1);
    return first.toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** Where the line is, and why there. */
  String line() {
    return beginning
        + " ("
        + length
        + ", back from the consent"
        + (length.isInMonths() ? ", the first month whole as no source says how it counts" : "")
        + ", and a day for time zones"
        + (length.isInMonths() ? ")" : ", an hour for daylight saving)");
  }
}
