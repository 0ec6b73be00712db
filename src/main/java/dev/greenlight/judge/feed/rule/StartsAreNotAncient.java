package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent;
import dev.greenlight.judge.feed.FeedEvent.BlockInterval;
import dev.greenlight.judge.feed.FeedEvent.BlockOpened;
import dev.greenlight.judge.feed.FeedEvent.ReadingRead;
import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Numbers;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * No block, reading, billing period or summary of power quality starts before 1990.
 *
 * <p>Smart meters are younger; such a start is a zero that nobody filled in, or a time of another
 * epoch. Told once for each block or summary.
 */
@Rule("GBX-INT-19")
final class StartsAreNotAncient implements FeedRule {
  private static final long YEAR_1990 = 631_152_000;

  /** A start before 1990. */
  record StartBeforeMetering(long start, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a start in or after 1990";
    }

    @Override
    public Object observed() {
      return "%d, which is %s".formatted(start, FeedEvent.instant(start));
    }
  }

  /** Whether a start in epoch seconds lies before there was such data. */
  static boolean isAncient(long start) {
    return start < YEAR_1990;
  }

  private boolean told;

  @Override
  public void on(BlockOpened block, Judgement judgement) {
    told = false;
  }

  @Override
  public void on(BlockInterval interval, Judgement judgement) {
    check(interval.start(), () -> interval.interval().at(), judgement);
  }

  @Override
  public void on(ReadingRead reading, Judgement judgement) {
    OptionalLong start = reading.start();
    if (start.isPresent() && !isAncient(start.getAsLong())) {
      judgement.inspected(); // Nearly all are right, and there are many.
    } else {
      check(start, reading::at, judgement);
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    Kind kind = Kind.of(read.resource());
    if (kind == Kind.USAGE_SUMMARY) {
      told = false;
      check(read.resource(), "billingPeriod", judgement);
    } else if (kind == Kind.POWER_QUALITY_SUMMARY) {
      told = false;
      check(read.resource(), "summaryInterval", judgement);
    }
  }

  private void check(Element summary, String period, Judgement judgement) {
    summary
        .descend(period, "start")
        .ifPresent(start -> check(Numbers.whole(start.text()), start::at, judgement));
  }

  private void check(OptionalLong start, Supplier<Location> place, Judgement judgement) {
    if (start.isEmpty()) {
      return;
    }
    judgement.inspected();
    if (!told && isAncient(start.getAsLong())) {
      told = true;
      judgement.finds(new StartBeforeMetering(start.getAsLong(), place.get()));
    }
  }
}
