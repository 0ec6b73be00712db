package dev.greenlight.judge.feed.rule;

/** Readings of a month whose length was not reckoned from the dates on which the meter was read. */
final class Months {
  private static final long DAY = 86_400;
  private static final long LEAST = 28;
  private static final long MOST = 31;

  /** By how much such a reading may be off; in seconds. */
  static final long MOST_OFF = 10 * DAY;

  private Months() {}

  /** Whether that many seconds are a month of whole days. */
  static boolean isOne(long length) {
    return length % DAY == 0 && length >= LEAST * DAY && length <= MOST * DAY;
  }

  /** How a month is mended that overlaps with others or leaves gaps. */
  static String mend(long length) {
    return "Write into duration the time from the start of the reading to that of the next; %d s are %d days, whenever the meter was read"
        .formatted(length, length / DAY);
  }
}
