package dev.greenlight.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How something that does not last is kept good while it is lent.
 *
 * @param lifetime how long it lasts from when it was made; empty when nobody knows
 * @param renew makes the next one of it
 */
record Upkeep<T>(Function<T, Optional<Duration>> lifetime, UnaryOperator<T> renew) {
  private static final Duration LONGEST_MARGIN = Duration.ofMinutes(2);
  private static final int SHARE = 4;

  /** For what lasts as long as the run. */
  static <T> Upkeep<T> none() {
    return new Upkeep<>(unused -> Optional.empty(), same -> same);
  }

  /**
   * Whether it is time for the next one: who borrows it now needs it for a while.
   *
   * @param age since it was made
   */
  boolean isDue(T value, Duration age) {
    return lifetime
        .apply(value)
        .filter(lasts -> age.compareTo(lasts.minus(margin(lasts))) >= 0)
        .isPresent();
  }

  private static Duration margin(Duration lasts) {
    Duration share = lasts.dividedBy(SHARE);
    return share.compareTo(LONGEST_MARGIN) < 0 ? share : LONGEST_MARGIN;
  }
}
