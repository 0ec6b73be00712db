package dev.greenlight.act.resource;

import dev.greenlight.act.NotCarriedOut;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

  /** Two margins, and what rounding takes. */
  private static final Duration APART = MARGIN.multipliedBy(4);

  private static final Duration LONG_BEFORE = Duration.ofHours(1);

  /** Whether a time lies within; the bounds themselves do. */
  public boolean holds(Instant time) {
    return from.filter(time::isBefore).isEmpty() && to.filter(time::isAfter).isEmpty();
  }

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

  /** Times that no bound of whole seconds could be put between. */
  private record Group(Instant first, Instant last) {
    Instant before() {
      return first.truncatedTo(ChronoUnit.SECONDS).minus(MARGIN);
    }

    Instant after() {
      Instant whole = last.truncatedTo(ChronoUnit.SECONDS);
      return (whole.equals(last) ? whole : whole.plusSeconds(1)).plus(MARGIN);
    }
  }

  /**
   * Windows that tell who selects from who does not: one that holds some of these times and not
   * others; where all are alike, one with them and one without. Bounds are whole seconds, as not
   * every Data Custodian understands others.
   *
   * @param now the time of the Data Custodian: some refuse a bound in the future
   * @throws NotCarriedOut when there are no times, or they are so new that nothing lies between
   *     them and the future
   */
  public static List<TimeWindow> among(List<Instant> times, Ends ends, Instant now) {
    List<Group> groups = groups(times.stream().sorted().toList());
    if (groups.isEmpty()) {
      throw new NotCarriedOut("no entry of the feed says when it was published or updated");
    }
    if (groups.size() == 1) {
      return aroundAll(groups.get(0), ends, now);
    }
    int last = groups.size() - 1;
    int width = Math.max(1, Math.min(WIDTH, last - 1));
    int begin =
        switch (ends) {
          case BEGIN -> last - width + 1;
          case END -> 0;
          case BOTH -> (last - width + 1) / 2;
        };
    return List.of(
        of(
            ends,
            groups.get(begin).before(),
            groups.get(Math.min(last, begin + width - 1)).after()));
  }

  /**
   * A window whose bounds are two of these times, with others between and outside, so that who
   * selects is known from who does not; empty when there are too few times, in whole seconds.
   */
  public static Optional<TimeWindow> between(List<Instant> times) {
    List<Instant> all = times.stream().sorted().distinct().toList();
    List<Instant> whole =
        all.stream().filter(time -> time.equals(time.truncatedTo(ChronoUnit.SECONDS))).toList();
    if (whole.size() <= WIDTH) {
      return Optional.empty();
    }
    int begin = (whole.size() - WIDTH) / 2;
    return Optional.of(
        new TimeWindow(Optional.of(whole.get(begin)), Optional.of(whole.get(begin + WIDTH - 1))));
  }

  private static List<TimeWindow> aroundAll(Group all, Ends ends, Instant now) {
    if (all.after().isAfter(now)) {
      throw new NotCarriedOut(
          "all entries of the feed are of "
              + all.last()
              + ", and the Data Custodian has it "
              + now
              + ": no time between the two could be asked for");
    }
    TimeWindow without =
        switch (ends) {
          case BEGIN -> of(ends, all.after(), all.after());
          case END -> of(ends, all.before(), all.before());
          case BOTH -> of(ends, all.before().minus(LONG_BEFORE), all.before());
        };
    return List.of(of(ends, all.before(), all.after()), without);
  }

  private static TimeWindow of(Ends ends, Instant begin, Instant end) {
    return new TimeWindow(
        ends.hasBegin() ? Optional.of(begin) : Optional.empty(),
        ends.hasEnd() ? Optional.of(end) : Optional.empty());
  }

  private static List<Group> groups(List<Instant> sorted) {
    List<Group> groups = new ArrayList<>();
    Instant first = null;
    Instant last = null;
    for (Instant time : sorted) {
      if (last != null && time.isAfter(last.plus(APART))) {
        groups.add(new Group(first, last));
        first = null;
      }
      first = first == null ? time : first;
      last = time;
    }
    if (last != null) {
      groups.add(new Group(first, last));
    }
    return groups;
  }
}
