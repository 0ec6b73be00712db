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
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The bill of a period and its energy make a price that energy is sold for.
 *
 * <p>Judged for bills of 20 kWh and more, in dollars, euros, francs and pounds; see {@link Prices}.
 */
@Rule("GBX-SUM-20")
final class BillsArePlausible implements FeedRule {

  /** A bill by which energy is all but free, or beyond price. */
  record BillPriceImplausible(String price, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a price between 0.0005 and 10 for a kilowatt-hour; amounts count 1/100000 of the currency";
    }

    @Override
    public Object observed() {
      return price + " by billLastPeriod and overallConsumptionLastPeriod";
    }
  }

  private final Facts facts;

  BillsArePlausible(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Summary summary : facts.ledger().summaries()) {
      Optional<Measurement> total = summary.last();
      Optional<Unit> unit =
          total
              .flatMap(measurement -> Unit.of(measurement.uom()))
              .filter(same -> same.measure() == Unit.Measure.ENERGY);
      OptionalLong bill = summary.number("billLastPeriod");
      if (unit.isPresent() && bill.isPresent()) {
        BigDecimal energy =
            unit.get().amount(BigDecimal.valueOf(total.get().value()), total.get().multiplier());
        Prices.price(
                energy, BigDecimal.valueOf(bill.getAsLong()), summary.number("currency").orElse(0))
            .ifPresent(price -> check(price, summary, judgement));
      }
    }
  }

  private static void check(BigDecimal price, Summary summary, Judgement judgement) {
    judgement.inspected();
    if (Prices.isImplausible(price)) {
      judgement.finds(new BillPriceImplausible(Prices.told(price), summary.at()));
    }
  }
}
