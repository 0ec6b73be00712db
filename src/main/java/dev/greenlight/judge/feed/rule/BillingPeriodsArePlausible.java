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
import java.util.Optional;

/**
 * A billing period lasts between 5 and 100 days, and begins with an hour rather than a second
 * beside it.
 *
 * <p>A month or two is usual; less is a slip of units, or the day on which somebody moved. Meters
 * are read at any time, but who begins a second after or before the full hour has counted a second
 * to the wrong period.
 */
@Rule("GBX-SUM-09")
final class BillingPeriodsArePlausible implements FeedRule {
  private static final long DAY = 86_400;
  private static final long SHORTEST = 5 * DAY;
  private static final long LONGEST = 100 * DAY;
  private static final long MILLI = 1000;

  /** A billing period of a length that is not billed; in seconds. */
  record BillingPeriodImplausible(long duration, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billingPeriod of 5 to 100 days";
    }

    @Override
    public Object observed() {
      return "%d s (%.1f days)".formatted(duration, duration / 86_400.0);
    }

    @Override
    public String fix() {
      if (duration >= SHORTEST / DAY && duration <= LONGEST / DAY) {
        return "Multiply by 86400: durations are in seconds, not in days";
      }
      if (duration >= SHORTEST * MILLI && duration <= LONGEST * MILLI) {
        return "Divide by 1000: durations are in seconds, not in milliseconds";
      }
      return "Write the start and the length of the time that the bill is for, not those of what"
          + " was downloaded; of a time without a bill send no billingPeriod";
    }
  }

  /** A billing period that begins a second early or late; in epoch seconds. */
  record BeginsSecondBeside(long start, long meant, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a billingPeriod from " + FeedEvent.instant(meant);
    }

    @Override
    public Object observed() {
      return FeedEvent.instant(start);
    }
  }

  private static final long HOUR = 3_600;

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    Optional<Period> period = Period.of(summary, "billingPeriod");
    if (period.isPresent()) {
      judgement.inspected();
      if (!isPlausible(period.get())) {
        judgement.finds(new BillingPeriodImplausible(period.get().duration(), period.get().at()));
      }
      long start = period.get().start();
      long meant = Math.floorDiv(start + 1, HOUR) * HOUR;
      if (Math.abs(start - meant) == 1) {
        judgement.finds(new BeginsSecondBeside(start, meant, period.get().at()));
      }
    }
  }

  /** Whether a bill can be for such a period; where not, other rules about it keep silent. */
  static boolean isPlausible(Period period) {
    return period.duration() >= SHORTEST && period.duration() <= LONGEST;
  }
}
