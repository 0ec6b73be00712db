package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Known;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Where the prices of the utility are known, each bill and its energy make one of them. */
@Rule("GBX-SUM-20")
final class PricesAreThoseOfTheUtility implements FeedRule {

  /** A price that the utility does not have, for a kilowatt-hour. */
  record PriceOfNoTariff(Known.Prices prices, String observed, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a price between %s and %s for a kilowatt-hour by billLastPeriod and overallConsumptionLastPeriod"
          .formatted(prices.least().toPlainString(), prices.most().toPlainString());
    }

    @Override
    public String fix() {
      return "Compare amounts and total with the bill as it was sent, or mend the prices in"
          + " --prices";
    }
  }

  private final Known.Prices prices;
  private final Facts facts;

  PricesAreThoseOfTheUtility(Known.Prices prices, Facts facts) {
    this.prices = prices;
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    for (Summary summary : facts.ledger().summaries()) {
      price(summary)
          .ifPresent(
              price -> {
                judgement.inspected();
                if (!prices.hold(price) && !Prices.isImplausible(price)) {
                  judgement.finds(new PriceOfNoTariff(prices, Prices.told(price), summary.at()));
                }
              });
    }
  }

  private static Optional<BigDecimal> price(Summary summary) {
    OptionalLong bill = summary.number("billLastPeriod");
    return bill.isEmpty()
        ? Optional.empty()
        : summary
            .last()
            .flatMap(total -> BillsArePlausible.energy(summary, total))
            .flatMap(
                energy ->
                    Prices.price(
                        energy,
                        BigDecimal.valueOf(bill.getAsLong()),
                        summary.number("currency").orElse(0)));
  }
}
