package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Ledger.Sum;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Net energy is what was delivered less what was received.
 *
 * <p>Judged where a UsagePoint has one channel by interval of each, hour by hour or, with longer
 * readings of net energy, for each of these; silent where the readings of the three do not begin
 * and end together. Tolerance: 0.1 % of the larger flow, and what rounding can do. Told once for a
 * UsagePoint.
 */
@Rule("GBX-VAL-07")
final class NetIsDeliveredLessReceived implements FeedRule {
  private static final long FORWARD = 1;
  private static final long NET = 4;
  private static final long REVERSE = 19;

  /** Net energy that the two flows do not make. */
  record NetDiffers(
      String delivered, String received, String expectedNet, String net, String when, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "%s, as %s were delivered and %s received".formatted(expectedNet, delivered, received);
    }

    @Override
    public Object observed() {
      return "net %s at %s".formatted(net, when);
    }
  }

  /** The channels of one UsagePoint. */
  private record Flows(Metered net, Metered delivered, Metered received) {}

  private final Facts facts;

  NetIsDeliveredLessReceived(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (int usagePoint : meters.usagePoints()) {
      Optional<Metered> net = meters.only(usagePoint, each -> isEnergy(each, NET));
      Optional<Metered> delivered = meters.only(usagePoint, each -> isEnergy(each, FORWARD));
      Optional<Metered> received = meters.only(usagePoint, each -> isEnergy(each, REVERSE));
      if (net.isPresent() && delivered.isPresent() && received.isPresent()) {
        check(new Flows(net.get(), delivered.get(), received.get()), judgement);
      }
    }
  }

  private static boolean isEnergy(Metered channel, long flow) {
    return channel.codes().isInterval()
        && channel.codes().flow() == flow
        && channel.measures(Unit.Measure.ENERGY);
  }

  private void check(Flows flows, Judgement judgement) {
    Recurring differing = new Recurring();
    for (Stretch net : facts.ledger().stretches(flows.net().channel())) {
      Optional<Sum> delivered = during(net, flows.delivered());
      Optional<Sum> received = during(net, flows.received());
      if (delivered.isPresent() && received.isPresent()) {
        judgement.inspected();
        compare(flows, net, delivered.get(), received.get(), differing);
      }
    }
    differing.tell(judgement);
  }

  private Optional<Sum> during(Stretch time, Metered channel) {
    return facts.ledger().between(channel.channel(), time.start(), time.end()).filter(Sum::exact);
  }

  private static void compare(
      Flows flows, Stretch net, Sum delivered, Sum received, Recurring differing) {
    BigDecimal out = flows.delivered().amount(delivered.value());
    BigDecimal in = flows.received().amount(received.value());
    BigDecimal told = flows.net().amount(net.value());
    BigDecimal tolerance =
        Tolerance.of(out.abs().max(in.abs()))
            .add(flows.net().rounding(net.readings()))
            .add(flows.delivered().rounding(delivered.readings()))
            .add(flows.received().rounding(received.readings()));
    BigDecimal expected = out.subtract(in);
    if (!Tolerance.covers(tolerance, expected, told)) {
      differing.at(
          net,
          when ->
              new NetDiffers(
                  flows.delivered().told(out),
                  flows.received().told(in),
                  flows.net().told(expected),
                  flows.net().told(told),
                  when,
                  flows.net().channel().at()));
    }
  }
}
