package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
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
 * {@link TotalsEqualReadings}.
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

  private final Facts facts;

  RunningTotalsEqualReadings(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      if (summary.running().isPresent()) {
        check(summary, meters, judgement);
      }
    }
  }

  private void check(Summary summary, Meters meters, Judgement judgement) {
    Optional<Period> period = summary.billed().filter(BillingPeriodsArePlausible::isPlausible);
    OptionalLong stamp = summary.running().orElseThrow().timeStamp();
    OptionalLong moment = stamp.isPresent() ? stamp : summary.number("statusTimeStamp");
    if (period.isEmpty() || moment.isEmpty()) {
      return;
    }
    long from = period.get().end();
    long to = moment.getAsLong();
    Measurement total = summary.running().orElseThrow();
    Optional<Channel> channel =
        Unit.of(total.uom())
            .flatMap(
                unit -> meters.consumption(facts.channels().usagePoint(summary.entry()), unit));
    Optional<Sum> sum = channel.flatMap(counted -> facts.ledger().between(counted, from, to));
    if (sum.isPresent()) {
      judgement.inspected();
      compare(total, channel.get(), sum.get(), judgement);
    }
  }

  private static void compare(Measurement total, Channel channel, Sum sum, Judgement judgement) {
    Comparison comparison = Comparison.of(total, channel, sum);
    if (comparison.differs()) {
      String scale = "10^%d %s".formatted(total.multiplier(), Units.told(total.uom()));
      judgement.finds(
          new RunningTotalDiffers(
              "%s x %s".formatted(comparison.inUnitOfTotal().toPlainString(), scale),
              sum.readings(),
              "%d x %s".formatted(total.value(), scale),
              total.at()));
    }
  }
}
