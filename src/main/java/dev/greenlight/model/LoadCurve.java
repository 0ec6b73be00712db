package dev.greenlight.model;

import java.util.List;

/**
 * What one MeterReading shows over time, drawn from a fixed number of buckets however many readings
 * there are. Times are in epoch seconds.
 *
 * @param title what is measured, in words
 * @param unit of all values below, such as {@code kWh per hour}
 * @param at the MeterReading, or its first block
 * @param from beginning of the first reading
 * @param to end of the last reading
 * @param bucketSeconds how long each bucket is
 * @param buckets those with readings, in the order of time
 * @param gaps time between readings that no reading covers, of other times of use neither, as far
 *     as kept
 * @param furtherGaps gaps that were too short, for their number, to be kept one by one; where some
 *     are filled nobody knows whether these are
 * @param filled time between readings that MeterReadings of other times of use, critical peaks or
 *     tiers of the UsagePoint cover, or may cover as there are too many readings to know, or of
 *     which an earlier curve has as gaps what they leave open
 * @param overlaps time that more than one reading covers, as far as kept
 * @param furtherOverlaps as {@code furtherGaps}
 * @param billingPeriods of the summaries of the same UsagePoint
 * @param clock local time, from the beginning on; empty when the feed does not tell it: UTC
 * @param ofMoments whether its readings are points in time, such as reads of a register
 * @param readings how many are in the curve
 * @param leftOut readings without a time of their own or a usable value
 */
public record LoadCurve(
    String title,
    String unit,
    Location at,
    long from,
    long to,
    long bucketSeconds,
    List<Bucket> buckets,
    List<Span> gaps,
    long furtherGaps,
    List<Span> filled,
    List<Span> overlaps,
    long furtherOverlaps,
    List<Span> billingPeriods,
    List<Offset> clock,
    boolean ofMoments,
    long readings,
    long leftOut) {

  public LoadCurve {
    buckets = List.copyOf(buckets);
    gaps = List.copyOf(gaps);
    filled = List.copyOf(filled);
    overlaps = List.copyOf(overlaps);
    billingPeriods = List.copyOf(billingPeriods);
    clock = List.copyOf(clock);
  }

  /** The readings of one stretch of time; the mean is weighted by time. */
  public record Bucket(long start, double mean, double least, double most) {}

  /** From when to when; the end is the first second after. */
  public record Span(long from, long to) {
    /** How long it is. */
    public long seconds() {
      return to - from;
    }
  }

  /** Seconds east of UTC from some moment on. */
  public record Offset(long from, long seconds) {}

  /** Seconds east of UTC at a moment. */
  public long offsetAt(long moment) {
    long offset = clock.isEmpty() ? 0 : clock.get(0).seconds();
    for (Offset change : clock) {
      if (change.from() <= moment) {
        offset = change.seconds();
      }
    }
    return offset;
  }
}
