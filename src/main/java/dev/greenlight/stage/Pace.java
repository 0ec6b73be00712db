package dev.greenlight.stage;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast a way of many equal strides is gone in a limited time. At first strides take longer than
 * later, and a single one may take long by chance: up to half of the time the fastest one counts,
 * and only after some.
 */
final class Pace {
  private static final int STRIDES_THAT_TELL = 5;

  private final Duration atFirst;
  private Duration left;
  private Duration fastest;
  private int made;

  /**
   * @param left the time there is for the whole way
   */
  Pace(Duration left) {
    this.atFirst = left;
    this.left = left;
  }

  /**
   * One more stride was made.
   *
   * @param now the time that is left after it
   */
  void made(Duration now) {
    Duration stride = left.minus(now);
    fastest = made == 0 || stride.compareTo(fastest) < 0 ? stride : fastest;
    left = now;
    made++;
  }

  /** How long one takes; empty while that cannot be told yet. */
  Optional<Duration> forOne() {
    Duration spent = atFirst.minus(left);
    if (made > 0 && spent.compareTo(left) > 0) {
      return Optional.of(spent.dividedBy(made));
    }
    return Optional.ofNullable(fastest).filter(stride -> made >= STRIDES_THAT_TELL);
  }
}
