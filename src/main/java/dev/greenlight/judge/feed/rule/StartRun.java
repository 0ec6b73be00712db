package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Fingerprint;
import java.math.BigInteger;
import java.util.OptionalLong;

/**
 * Starts at equal steps: thousands of regular readings in the space of one.
 *
 * @param meterReading what the block belongs to
 * @param block number in the document
 * @param first epoch seconds
 * @param step seconds; 0 when there is one start only
 * @param count at least 1
 */
record StartRun(Fingerprint meterReading, int block, long first, long step, long count) {

  long last() {
    return first + step * (count - 1);
  }

  /** The earliest start that both have. */
  OptionalLong firstCommon(StartRun other) {
    long from = Math.max(first, other.first);
    long to = Math.min(last(), other.last());
    if (from > to) {
      return OptionalLong.empty();
    }
    if (step == 0 || other.step == 0) {
      long only = step == 0 ? first : other.first;
      return has(only) && other.has(only) ? OptionalLong.of(only) : OptionalLong.empty();
    }
    return solve(other, from, to);
  }

  private boolean has(long start) {
    return start >= first
        && start <= last()
        && (step == 0 ? start == first : (start - first) % step == 0);
  }

  /** The least start in the range that is congruent to both (Chinese remainder theorem). */
  private OptionalLong solve(StartRun other, long from, long to) {
    BigInteger mine = BigInteger.valueOf(step);
    BigInteger theirs = BigInteger.valueOf(other.step);
    BigInteger common = mine.gcd(theirs);
    BigInteger distance = BigInteger.valueOf(other.first - first);
    if (distance.mod(common).signum() != 0) {
      return OptionalLong.empty();
    }
    BigInteger reduced = theirs.divide(common);
    BigInteger steps =
        reduced.equals(BigInteger.ONE)
            ? BigInteger.ZERO
            : distance
                .divide(common)
                .multiply(mine.divide(common).modInverse(reduced))
                .mod(reduced);
    BigInteger meeting = BigInteger.valueOf(first).add(mine.multiply(steps));
    BigInteger period = mine.multiply(reduced);
    BigInteger gap = BigInteger.valueOf(from).subtract(meeting);
    if (gap.signum() != 0) {
      BigInteger[] periods = gap.divideAndRemainder(period);
      BigInteger up = periods[1].signum() > 0 ? periods[0].add(BigInteger.ONE) : periods[0];
      meeting = meeting.add(period.multiply(up));
    }
    return meeting.compareTo(BigInteger.valueOf(to)) <= 0
        ? OptionalLong.of(meeting.longValueExact())
        : OptionalLong.empty();
  }
}
