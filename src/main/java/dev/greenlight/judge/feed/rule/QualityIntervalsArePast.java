package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channels;
import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.EntryClosed;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedEvent.Held;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A power quality summary is about a time that has a length, is over when the entry is written, and
 * is that of no other summary of its UsagePoint.
 *
 * <p>A day of grace is left for clocks and zones, half a day where the entry is compared.
 */
@Rule("GBX-PQ-01")
final class QualityIntervalsArePast implements FeedRule {
  private static final long DAY = 86_400;
  private static final long HALF_DAY = DAY / 2;

  /** An interval of no length. */
  record QualityIntervalEmpty(Location at) implements Finding {
    @Override
    public Object expected() {
      return "a summaryInterval above 0 s";
    }

    @Override
    public Object observed() {
      return "0 s";
    }

    @Override
    public String fix() {
      return "Write in duration for how many seconds quality was observed";
    }
  }

  /** An interval that is not over; its end in epoch seconds. */
  record QualityIntervalInFuture(long end, Instant now, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a summaryInterval that ends before " + now;
    }

    @Override
    public Object observed() {
      return "one that ends " + FeedEvent.instant(end);
    }

    @Override
    public String fix() {
      return "Write the interval that was observed, in seconds since 1970 in UTC: seconds, not"
          + " milliseconds";
    }
  }

  /** An interval that was not over when the entry was written; its end in epoch seconds. */
  record QualityIntervalAfterEntry(long end, Instant written, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a summaryInterval that ends before the entry was updated, " + written;
    }

    @Override
    public Object observed() {
      return "one that ends " + FeedEvent.instant(end);
    }

    @Override
    public String fix() {
      return "End summaryInterval when the observation ended, and update the entry whenever that is"
          + " later";
    }
  }

  /** A time that two summaries are about. */
  record QualityIntervalsOverlap(String previous, String period, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a summaryInterval that begins when the one before it ends, or later: " + previous;
    }

    @Override
    public Object observed() {
      return period;
    }

    @Override
    public String fix() {
      return "Let each interval begin when the one before it ends, and count each event once";
    }
  }

  private record Summarised(int entry, Period interval) {}

  private final Instant now;
  private final Channels channels;
  private final List<Summarised> summaries = new ArrayList<>();

  QualityIntervalsArePast(Instant now, Channels channels) {
    this.now = now;
    this.channels = channels;
  }

  @Override
  public void on(EntryClosed entry, Judgement judgement) {
    for (Held held : entry.resources()) {
      if (held.kind() == Kind.POWER_QUALITY_SUMMARY) {
        Period.of(held.resource(), "summaryInterval")
            .ifPresent(interval -> check(entry, interval, judgement));
      }
    }
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Map<Integer, List<Period>> intervals = new TreeMap<>();
    for (Summarised summary : summaries) {
      int usagePoint = channels.usagePoint(summary.entry());
      if (usagePoint > 0) {
        intervals.computeIfAbsent(usagePoint, same -> new ArrayList<>()).add(summary.interval());
      }
    }
    intervals.values().forEach(own -> checkOverlaps(own, judgement));
  }

  private static void checkOverlaps(List<Period> intervals, Judgement judgement) {
    intervals.sort(Comparator.comparingLong(Period::start).thenComparingLong(Period::end));
    for (int i = 1; i < intervals.size(); i++) {
      Period previous = intervals.get(i - 1);
      Period next = intervals.get(i);
      if (next.start() < previous.end()) {
        judgement.finds(new QualityIntervalsOverlap(previous.told(), next.told(), next.at()));
      }
    }
  }

  /** Published or updated, whichever is later. */
  private Optional<OffsetDateTime> written(EntryClosed entry) {
    return Stream.of("published", "updated")
        .flatMap(name -> entry.parts().first(name).flatMap(AtomDates::parsed).stream())
        .filter(date -> DatesArePlausible.isPlausible(date.toEpochSecond(), now))
        .max(Comparator.comparing(OffsetDateTime::toInstant));
  }

  private void check(EntryClosed entry, Period period, Judgement judgement) {
    Optional<OffsetDateTime> written = written(entry);
    summaries.add(new Summarised(entry.number(), period));
    judgement.inspected();
    Location at = period.at();
    if (period.duration() == 0) {
      judgement.finds(new QualityIntervalEmpty(at));
    } else if (FeedEvent.instant(period.end() - DAY).isAfter(now)) {
      judgement.finds(new QualityIntervalInFuture(period.end(), now, at));
    } else if (written.isPresent() && written.get().toEpochSecond() + HALF_DAY < period.end()) {
      judgement.finds(new QualityIntervalAfterEntry(period.end(), written.get().toInstant(), at));
    }
  }
}
