package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The total of the period in progress equals the sum of the readings since the billing period.
 *
 * <p>Up to the time stamp of the total, or without one to that of the summary; otherwise judged as
 * {@link TotalsEqualReadings}. Some write the total of the billing period itself; where no readings
 * are of the time since, it is told only when it is a thousandth of those of the period.
 */
@Rule("GBX-SUM-02")
final class RunningTotalsEqualReadings implements FeedRule {

  /** A total that its readings do not make. */
  record RunningTotalDiffers(String sum, long readings, String total, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a total of %s, the sum of %d readings of the time since the billing period"
          .formatted(sum, readings);
    }

    @Override
    public Object observed() {
      return total;
    }
  }

  /** A total of kilowatt-hours, or the like, that is called one of watt-hours. */
  record RunningTotalThousandFoldLess(String sum, long readings, String total, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a total of the order of %s, the sum of %d readings of the billing period"
          .formatted(sum, readings);
    }

    @Override
    public Object observed() {
      return total + ", about a thousandth of that";
    }

    @Override
    public String fix() {
      return "Write powerOfTenMultiplier 3 where kilowatt-hours are called watt-hours, or multiply"
          + " the value by 1000";
    }
  }

  private final Facts facts;

  RunningTotalsEqualReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Totals totals = new Totals(facts, judgement);
    for (Summary summary : facts.ledger().summaries()) {
      summary.running().ifPresent(total -> check(summary, total, totals));
    }
  }

  private static void check(Summary summary, Measurement total, Totals totals) {
    Optional<Period> billed = summary.billed().filter(BillingPeriodsArePlausible::isPlausible);
    OptionalLong stamp = total.timeStamp();
    OptionalLong moment = stamp.isPresent() ? stamp : summary.number("statusTimeStamp");
    boolean compared =
        billed.isPresent()
            && moment.isPresent()
            && totals.compare(
                summary, total, billed.get().end(), moment.getAsLong(), RunningTotalDiffers::new);
    if (!compared) {
      summary
          .billed()
          .filter(period -> Period.isDate(period.start()))
          .ifPresent(period -> checkScale(summary, total, period, moment, totals));
    }
  }

  private static void checkScale(
      Summary summary, Measurement total, Period billed, OptionalLong moment, Totals totals) {
    boolean noShorter =
        moment.isPresent() && moment.getAsLong() - billed.end() >= billed.duration();
    totals.scale(
        summary, total, billed.start(), billed.end(), noShorter, RunningTotalThousandFoldLess::new);
  }
}
