package dev.greenlight.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A period of time as ESPI writes it ({@code DateTimeInterval}).
 *
 * @param start when it begins
 * @param duration how long it is; of an Authorization, 0 is without end
 */
public record DateTimeInterval(Instant start, Duration duration) {
  private static final String NUMBER = "\\d{1,11}";

  /** What both texts say; empty where one is missing or no number of {@link #seconds}. */
  public static Optional<DateTimeInterval> of(Optional<String> start, Optional<String> duration) {
    return start
        .flatMap(DateTimeInterval::seconds)
        .flatMap(
            from ->
                duration
                    .flatMap(DateTimeInterval::seconds)
                    .map(
                        lasts ->
                            new DateTimeInterval(
                                Instant.ofEpochSecond(from), Duration.ofSeconds(lasts))));
  }

  /** A number of seconds; empty for what is none, or has more than 11 digits. */
  public static Optional<Long> seconds(String text) {
    return Optional.of(text).filter(each -> each.matches(NUMBER)).map(Long::valueOf);
  }

  /** Whether the duration is more than 0. */
  public boolean hasEnd() {
    return !duration.isZero();
  }

  /** The first moment after it, however its duration is meant. */
  public Instant end() {
    return start.plus(duration);
  }
}
