package dev.greenlight.judge.feed;

import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Readings that follow one another without a gap, of an hour at most, or one that is longer.
 *
 * @param start epoch seconds
 * @param length seconds
 * @param readings how many there are
 * @param value their sum, in the unit of the channel
 * @param cost the sum of their costs in 1/100000 of the currency
 * @param costed whether each of them has a cost
 * @param estimated whether one of them says that it is estimated or projected
 * @param isNegative whether one of them is below 0
 * @param peak the value of the one that is highest by the second, sign aside
 * @param peakStart when that one begins, in epoch seconds
 * @param peakLength how long it lasts, in seconds
 */
public record Stretch(
    long start,
    long length,
    int readings,
    long value,
    long cost,
    boolean costed,
    boolean estimated,
    boolean isNegative,
    long peak,
    long peakStart,
    long peakLength) {
  private static final long HOUR = 3_600;

  /** Numbers of ESPI have 48 bits; beyond these nothing can be reckoned with. */
  private static final long LARGEST = 1L << 48;

  private static final Set<Long> ESTIMATES = Set.of(8L, 9L, 12L);

  static Optional<Stretch> of(ReadingRead reading) {
    OptionalLong value = reading.value();
    OptionalLong cost = reading.cost();
    if (!reading.spansTime()
        || value.isEmpty()
        || Math.abs(value.getAsLong()) > LARGEST
        || Placeholders.is(value.getAsLong())
        || Math.abs(cost.orElse(0)) > LARGEST) {
      return Optional.empty();
    }
    return Optional.of(
        new Stretch(
            reading.start().getAsLong(),
            reading.duration().getAsLong(),
            1,
            value.getAsLong(),
            cost.orElse(0),
            cost.isPresent(),
            isEstimated(reading),
            value.getAsLong() < 0,
            value.getAsLong(),
            reading.start().getAsLong(),
            reading.duration().getAsLong()));
  }

  private static boolean isEstimated(ReadingRead reading) {
    for (int i = 0; i < reading.marks(); i++) {
      if (ESTIMATES.contains(reading.mark(i).orElse(0))) {
        return true;
      }
    }
    return false;
  }

  /** First second after it. */
  public long end() {
    return start + length;
  }

  boolean canGrowBy(Stretch next) {
    return end() == next.start
        && Math.floorDiv(start, HOUR) == Math.floorDiv(next.start, HOUR)
        && costed == next.costed;
  }

  /** The highest of its values by the second, sign aside. */
  public double peakRate() {
    return Math.abs((double) peak) / peakLength;
  }

  Stretch plus(Stretch next) {
    Stretch higher = next.peakRate() > peakRate() ? next : this;
    return new Stretch(
        start,
        length + next.length,
        readings + next.readings,
        value + next.value,
        cost + next.cost,
        costed,
        estimated || next.estimated,
        isNegative || next.isNegative,
        higher.peak,
        higher.peakStart,
        higher.peakLength);
  }
}
