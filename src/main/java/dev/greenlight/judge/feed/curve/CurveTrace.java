package dev.greenlight.judge.feed.curve;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Placeholders;
import java.util.OptionalLong;

/** What was seen of one entry, or of all entries of one MeterReading. */
final class CurveTrace {
  /** Numbers of ESPI have 48 bits; anything beyond would flatten the curve. */
  private static final long LARGEST = 1L << 48;

  final Series values = new Series();
  final Coverage coverage = new Coverage();
  private long from = Long.MAX_VALUE;
  private long to = Long.MIN_VALUE;
  private long moments;
  private long readings;
  private long leftOut;

  void clear() {
    values.clear();
    coverage.clear();
    from = Long.MAX_VALUE;
    to = Long.MIN_VALUE;
    moments = 0;
    readings = 0;
    leftOut = 0;
  }

  void hear(ReadingRead reading) {
    OptionalLong value = reading.value();
    boolean usable =
        value.isPresent()
            && Math.abs(value.getAsLong()) <= LARGEST
            && !Placeholders.is(value.getAsLong());
    boolean spans = reading.spansTime() && Period.isInSeconds(reading.end());
    if (spans) {
      coverage.add(reading.start().getAsLong(), reading.end());
    }
    if (usable && spans) {
      value(reading, value.getAsLong());
      readings++;
    } else if (usable && isMoment(reading)) {
      value(reading, value.getAsLong());
      moments++;
      readings++;
    } else {
      leftOut++;
    }
  }

  private void value(ReadingRead reading, long value) {
    long start = reading.start().getAsLong();
    values.add(start, reading.end(), (double) value);
    from = Math.min(from, start);
    to = Math.max(to, Math.max(reading.end(), start + 1));
  }

  private static boolean isMoment(ReadingRead reading) {
    return reading.hasPeriod()
        && reading.duration().getAsLong() == 0
        && Period.isInSeconds(reading.start().getAsLong());
  }

  void addAll(CurveTrace other) {
    values.addAll(other.values);
    coverage.addAll(other.coverage);
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
    moments += other.moments;
    readings += other.readings;
    leftOut += other.leftOut;
  }

  /** Whether its readings are points in time, such as reads of a register. */
  boolean isOfMoments() {
    return moments == readings;
  }

  /** Beginning of the first reading. */
  long from() {
    return from;
  }

  /** End of the last reading. */
  long to() {
    return to;
  }

  long readings() {
    return readings;
  }

  long leftOut() {
    return leftOut;
  }
}
