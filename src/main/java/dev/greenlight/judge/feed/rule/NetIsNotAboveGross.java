package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The net use of a day is not above its overall use.
 *
 * <p>Net is what was delivered less what was received, overall is what was delivered: nothing
 * received makes them equal, anything makes the net less. Judged where both are in units that
 * convert to each other; a thousandth is let pass for rounding.
 */
@Rule("GBX-SUM-24")
final class NetIsNotAboveGross implements FeedRule {
  private static final Map<String, String> GROSS =
      Map.of(
          "currentDayNetConsumption", "currentDayOverallConsumption",
          "previousDayNetConsumption", "previousDayOverallConsumption");

  private static final BigDecimal ROUNDING = new BigDecimal("1.001");

  /** A day on which less than nothing was received. */
  record NetAboveGross(String net, String gross, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "%s up to %s, as it is less what was received".formatted(net, gross);
    }
  }

  private final Facts facts;

  NetIsNotAboveGross(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Summary summary : facts.ledger().summaries()) {
      GROSS.forEach((net, gross) -> check(summary, net, gross, judgement));
    }
  }

  private static void check(
      Summary summary, String netName, String grossName, Judgement judgement) {
    Optional<Measurement> net = summary.measurement(netName);
    Optional<Unit> netUnit = net.flatMap(each -> Unit.of(each.uom()));
    Optional<Measurement> gross = summary.measurement(grossName);
    Optional<Unit> grossUnit = gross.flatMap(each -> Unit.of(each.uom()));
    boolean comparable =
        netUnit.isPresent() && grossUnit.isPresent() && netUnit.get().convertsTo(grossUnit.get());
    if (!comparable) {
      return;
    }
    judgement.inspected();
    BigDecimal less = amount(net.get(), netUnit.get());
    BigDecimal more = amount(gross.get(), grossUnit.get());
    if (less.signum() > 0 && less.compareTo(more.multiply(ROUNDING)) > 0) {
      judgement.finds(new NetAboveGross(netName, grossName, told(net.get()), net.get().at()));
    }
  }

  private static String told(Measurement measurement) {
    return "%d x 10^%d %s"
        .formatted(measurement.value(), measurement.multiplier(), Units.told(measurement.uom()));
  }

  private static BigDecimal amount(Measurement measurement, Unit unit) {
    return unit.amount(BigDecimal.valueOf(measurement.value()), measurement.multiplier());
  }
}
