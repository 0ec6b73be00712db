package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A span of time to ask a Data Custodian for, by the parameters of a query.
 *
 * @param from its begin; empty for none
 * @param to its end; empty for none
 */
public record TimeWindow(Optional<Instant> from, Optional<Instant> to) {
  /** So many times of entries are inside, so that the answer is small. */
  private static final int WIDTH = 4;

  /** Keeps the bounds off the times themselves: whether an end is inside is not settled. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /** Which of its ends a window has. */
  public enum Ends {
    BEGIN,
    END,
    BOTH;

    boolean hasBegin() {
      return this != END;
    }

    boolean hasEnd() {
      return this != BEGIN;
    }
  }

  /**
   * One that holds some of these times and not others; where all are alike, one after them.
   *
   * @throws NotCarriedOut when there are none
   */
  public static TimeWindow among(List<Instant> times, Ends ends) {
    List<Instant> sorted = times.stream().distinct().sorted().toList();
    if (sorted.isEmpty()) {
      throw new NotCarriedOut("no entry of the feed says when it was published or updated");
    }
    int last = sorted.size() - 1;
    if (last < 2) {
      return new TimeWindow(
          ends.hasBegin() ? Optional.of(sorted.get(last).plus(MARGIN)) : Optional.empty(),
          ends.hasEnd()
              ? Optional.of(
                  ends == Ends.BOTH
                      ? sorted.get(last).plus(MARGIN).plus(Duration.ofHours(1))
                      : sorted.get(0).minus(MARGIN))
              : Optional.empty());
    }
    int width = Math.min(WIDTH, last - 1);
    int begin =
        ends == Ends.END ? 0 : ends == Ends.BEGIN ? last - width + 1 : (last - width) / 2 + 1;
    int end = Math.min(last, begin + width - 1);
    return new TimeWindow(
        ends.hasBegin() ? Optional.of(sorted.get(begin).minus(MARGIN)) : Optional.empty(),
        ends.hasEnd() ? Optional.of(sorted.get(end).plus(MARGIN)) : Optional.empty());
  }
}
