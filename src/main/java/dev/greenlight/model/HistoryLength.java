package dev.greenlight.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The HistoryLength of a scope: how far back from the consent data is shared. The scope grammar
 * counts seconds, and the most common samples count months: fewer than 1000 are taken for months,
 * and any others for seconds.
 *
 * @param value as written
 */
public record HistoryLength(long value) {
  private static final long FIRST_OF_SECONDS = 1000;
  private static final long SECONDS_OF_A_DAY = 86_400;
  private static final long LONGEST_MONTH = 31;

  /** Reads what stands behind the equals sign; empty where that is no number of either. */
  public static Optional<HistoryLength> parse(String text) {
    return text.matches("\\d{1,12}")
        ? Optional.of(new HistoryLength(Long.parseLong(text)))
        : Optional.empty();
  }

  /** Whether it is taken for months. */
  public boolean isInMonths() {
    return value < FIRST_OF_SECONDS;
  }

  /** So many months, in the unit of this one. */
  public HistoryLength ofMonths(int months) {
    return isInMonths()
        ? new HistoryLength(months)
        : new HistoryLength(months * LONGEST_MONTH * SECONDS_OF_A_DAY);
  }

  /** Whether it is longer than another one in the same unit. */
  public boolean isLongerThan(HistoryLength other) {
    return value > other.value;
  }

  /** When the history begins that reaches so far back. */
  public Instant before(Instant consent) {
    return isInMonths()
        ? consent.atOffset(ZoneOffset.UTC).minusMonths(value).toInstant()
        : consent.minusSeconds(value);
  }

  /** With the unit that was assumed. */
  @Override
  public String toString() {
    return "HistoryLength=" + value + ", taken for " + (isInMonths() ? "months" : "seconds");
  }
}
