package dev.greenlight.judge.resource;

import dev.greenlight.judge.ScopeTerms;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The lengths of time that a term of a scope grants, such as {@code 900_3600} or {@code
 * daily_monthly}. Days have 23 to 25 hours by the wall clock. Months of the calendar have 28 to 31
 * days; where somebody goes round to read the meters they may be shorter or longer. How long a
 * billing period or a season is no source says.
 *
 * @param told the term as it is, for messages
 * @param lengths one for each value
 */
record GrantedLengths(String told, List<Length> lengths) {
  private static final long HOUR = Duration.ofHours(1).toSeconds();
  private static final long DAY = Duration.ofDays(1).toSeconds();
  private static final int SHORTEST_MONTH = 20;
  private static final int LONGEST_MONTH = 40;

  /** Of the calendar: so many days are meant to be a month. */
  private static final int LEAST_OF_CALENDAR = 28;

  private static final int MOST_OF_CALENDAR = 31;

  GrantedLengths {
    lengths = List.copyOf(lengths);
  }

  /**
   * Seconds that a value may stand for.
   *
   * @param least that it may be
   * @param most that it may be
   */
  record Length(long least, long most) {
    boolean covers(long seconds) {
      return least <= seconds && seconds <= most;
    }

    /** What a value says; empty where that is no length that is known. */
    static Optional<Length> of(String value) {
      return switch (value) {
        case "daily" -> Optional.of(days(1, 1));
        case "weekly" -> Optional.of(days(7, 7));
        case "monthly" -> Optional.of(days(SHORTEST_MONTH, LONGEST_MONTH));
        case "billingperiod" -> Optional.of(days(SHORTEST_MONTH, 100));
        case "seasonal" -> Optional.of(days(SHORTEST_MONTH, 190));
        default ->
            value.matches("[1-9]\\d{0,8}")
                ? Optional.of(of(Long.parseLong(value)))
                : Optional.empty();
      };
    }

    private static Length of(long seconds) {
      if (seconds % DAY != 0) {
        // Many write an hour as 3599 seconds.
        return new Length(seconds - 1, seconds);
      }
      long days = seconds / DAY;
      return days >= LEAST_OF_CALENDAR && days <= MOST_OF_CALENDAR
          ? days(SHORTEST_MONTH, LONGEST_MONTH)
          : days(days, days);
    }

    private static Length days(long least, long most) {
      return new Length(least * DAY - HOUR, most * DAY + HOUR);
    }
  }

  /**
   * What a term grants; empty where the scope does not have it, or with a value that says no
   * length.
   *
   * @param name of the term
   */
  static Optional<GrantedLengths> of(String scope, String name) {
    Set<String> values =
        ScopeTerms.of(scope).terms().getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    List<Length> lengths = values.stream().flatMap(value -> Length.of(value).stream()).toList();
    return values.isEmpty() || lengths.size() < values.size()
        ? Optional.empty()
        : Optional.of(new GrantedLengths(name + "=" + String.join("_", values), lengths));
  }

  /** Whether one of them is as long as that. */
  boolean name(long seconds) {
    return lengths.stream().anyMatch(length -> length.covers(seconds));
  }

  /** The shortest of them. */
  long shortest() {
    return lengths.stream().mapToLong(Length::least).min().orElseThrow();
  }

  /** Whether it lists several, and not the shortest alone. */
  boolean isList() {
    return lengths.size() > 1;
  }
}
