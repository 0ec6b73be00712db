package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.util.List;
import java.util.Optional;

/**
 * Where a customer pays for energy that he used, a channel counts what is delivered to him.
 *
 * <p>In flowDirection 19 (reverse) energy flows from the customer into the grid; a bill above 0 for
 * a consumption above 0 is of what flows the other way. Judged for UsagePoints of which all
 * channels by interval that count energy do so in that direction.
 */
@Rule("GBX-SUM-25")
final class BilledEnergyIsDelivered implements FeedRule {
  private static final long REVERSE = 19;

  /** Energy that is paid for by the customer, and only sent back by the meter. */
  record BilledEnergyIsReceived(long consumption, long bill, Location at) implements Finding {
    @Override
    public Object expected() {
      return "flowDirection 1 (forward) or 4 (net) in a ReadingType of the UsagePoint, as"
          + " billLastPeriod is %d for a consumption of %d".formatted(bill, consumption);
    }

    @Override
    public Object observed() {
      return "flowDirection 19 (reverse) in all that count energy by interval";
    }
  }

  private final Facts facts;

  BilledEnergyIsDelivered(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      long bill = summary.number("billLastPeriod").orElse(0);
      long consumption = summary.last().map(Measurement::value).orElse(0L);
      if (bill > 0 && consumption > 0) {
        List<Metered> channels = energy(meters, facts.channels().usagePoint(summary.entry()));
        if (!channels.isEmpty()) {
          judgement.inspected();
          Optional<Metered> other =
              channels.stream().filter(each -> each.codes().flow() != REVERSE).findFirst();
          if (other.isEmpty()) {
            Channel first = channels.get(0).channel();
            judgement.finds(new BilledEnergyIsReceived(consumption, bill, first.at()));
          }
        }
      }
    }
  }

  private static List<Metered> energy(Meters meters, int usagePoint) {
    return meters.explained(usagePoint).stream()
        .filter(channel -> !channel.blocks().isEmpty())
        .flatMap(channel -> Metered.of(channel).stream())
        .filter(each -> each.codes().isInterval() && each.measures(Unit.Measure.ENERGY))
        .toList();
  }
}
