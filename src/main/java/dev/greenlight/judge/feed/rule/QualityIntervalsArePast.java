package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.time.Instant;
import java.util.Optional;

/**
 * A power quality summary is about a time that has a length and is over.
 *
 * <p>A day of grace is left for clocks and zones.
 */
@Rule("GBX-PQ-01")
final class QualityIntervalsArePast implements FeedRule {
  private static final long DAY = 86_400;

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
  }

  private final Instant now;

  QualityIntervalsArePast(Instant now) {
    this.now = now;
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.POWER_QUALITY_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private void check(Element summary, Judgement judgement) {
    Optional<Period> interval = Period.of(summary, "summaryInterval");
    if (interval.isEmpty()) {
      return;
    }
    judgement.inspected();
    Location at = interval.get().at();
    if (interval.get().duration() == 0) {
      judgement.finds(new QualityIntervalEmpty(at));
    } else if (FeedEvent.instant(interval.get().end() - DAY).isAfter(now)) {
      judgement.finds(new QualityIntervalInFuture(interval.get().end(), now, at));
    }
  }
}
