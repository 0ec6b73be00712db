package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Channel;
import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.FeedEvent.FeedClosed;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.judge.feed.Stretch;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The bill of a period and its energy make a price that energy is sold for.
 *
 * <p>Judged for bills of 20 kWh and more, in dollars, euros, francs and pounds; see {@link Prices}.
 * What has been billed in the period in progress is {@link RunningBills}' to judge. What comes
 * through a pipe is not sent back, so its total is not below nothing, unless it puts an earlier one
 * right: the bill is below nothing too, or the quality of the summary is edited or estimated (7 to
 * 9). Where gas is counted by volume and billed by energy, or the reverse, {@link HeatingValues}
 * judge what a cubic metre holds.
 */
@Rule("GBX-SUM-20")
final class BillsArePlausible implements FeedRule {

  /** A bill by which energy is all but free, or beyond price. */
  record BillPriceImplausible(String price, String by, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a price between 0.0005 and 10 for a kilowatt-hour; amounts count 1/100000 of the"
          + " currency";
    }

    @Override
    public Object observed() {
      return price + " by " + by;
    }

    @Override
    public String fix() {
      return "Multiply amounts in units of the currency by 100000, and look at unit and multiplier"
          + " of the total";
    }
  }

  /** Gas or water that was used less than not at all. */
  record TotalBelowNothing(String name, long value, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a value of 0 or more in %s, as the commodity comes through a pipe".formatted(name);
    }

    @Override
    public Object observed() {
      return value;
    }

    @Override
    public String fix() {
      return "Write the total without a minus sign; corrections of earlier bills are line items";
    }
  }

  /** A bill of what its readings cost, for nothing. */
  record BilledThoughNothingUsed(long bill, Location at) implements Finding {
    @Override
    public Object expected() {
      return "what was used in %s, as its readings cost %d, the %s".formatted(LAST, bill, BILLED);
    }

    @Override
    public Object observed() {
      return 0;
    }

    @Override
    public String fix() {
      return "Write the sum of the readings that are billed into " + LAST;
    }
  }

  private static final String LAST = "overallConsumptionLastPeriod";
  private static final String RUNNING = "currentBillingPeriodOverAllConsumption";

  private static final String BILLED = "billLastPeriod";
  private static final String BILLED_SO_FAR = "billToDate";

  /** Manually edited, and estimated in one of two ways. */
  private static final Set<Long> CORRECTED = Set.of(7L, 8L, 9L);

  private final Facts facts;
  private final Optional<PricesAreThoseOfTheUtility> utility;

  BillsArePlausible(FeedRuling ruling, Facts facts) {
    this.facts = facts;
    utility = ruling.known().prices().map(prices -> new PricesAreThoseOfTheUtility(prices, facts));
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    utility.ifPresent(prices -> prices.on(feed, judgement));
    Meters meters = new Meters(facts);
    HeatingValues heat = new HeatingValues(facts, meters);
    for (Summary summary : facts.ledger().summaries()) {
      heat.check(summary, judgement);
      checkPrice(summary, judgement);
      checkNothing(
          summary, meters.explained(facts.channels().usagePoint(summary.entry())), judgement);
      RunningBills.check(
          summary,
          meters.explained(facts.channels().usagePoint(summary.entry())),
          facts,
          judgement);
      if (TypeCodes.isPiped(summary.number("commodity").orElse(0)) && !isCorrected(summary)) {
        checkSign(summary, LAST, BILLED, judgement);
        checkSign(summary, RUNNING, BILLED_SO_FAR, judgement);
      }
    }
  }

  /** Where the billing period is plausible, the total is compared with its readings. */
  private void checkNothing(Summary summary, List<Channel> channels, Judgement judgement) {
    OptionalLong bill = summary.number(BILLED);
    Optional<Measurement> none = summary.last().filter(total -> total.value() == 0);
    boolean compared = summary.billed().filter(BillingPeriodsArePlausible::isPlausible).isPresent();
    if (none.isEmpty() || bill.orElse(0) <= 0 || compared) {
      return;
    }
    judgement.inspected();
    if (channels.stream().anyMatch(channel -> isBilledBy(bill.getAsLong(), channel))) {
      judgement.finds(new BilledThoughNothingUsed(bill.getAsLong(), none.get().at()));
    }
  }

  private boolean isBilledBy(long bill, Channel channel) {
    BigInteger costs = BigInteger.ZERO;
    boolean used = false;
    for (Stretch stretch : facts.ledger().stretches(channel)) {
      costs = costs.add(BigInteger.valueOf(stretch.cost()));
      used |= stretch.value() > 0;
    }
    return used && costs.equals(BigInteger.valueOf(bill));
  }

  private static boolean isCorrected(Summary summary) {
    return CORRECTED.contains(summary.number("qualityOfReading").orElse(0));
  }

  private static void checkPrice(Summary summary, Judgement judgement) {
    OptionalLong bill = summary.number(BILLED);
    Optional<BigDecimal> energy = summary.last().flatMap(total -> energy(summary, total));
    if (energy.isPresent() && bill.isPresent()) {
      Prices.price(
              energy.get(),
              BigDecimal.valueOf(bill.getAsLong()),
              summary.number("currency").orElse(0))
          .ifPresent(
              price -> {
                judgement.inspected();
                if (Prices.isImplausible(price)) {
                  judgement.finds(
                      new BillPriceImplausible(
                          Prices.told(price), BILLED + " and " + LAST, summary.at()));
                }
              });
    }
  }

  /** Joules of a total; empty for one that is not sold by them. */
  static Optional<BigDecimal> energy(Summary summary, Measurement total) {
    return Prices.soldBy(total.uom(), summary.number("commodity").orElse(TypeCodes.UNSAID))
        .map(unit -> amount(unit, total));
  }

  private static BigDecimal amount(Unit unit, Measurement measured) {
    return unit.amount(BigDecimal.valueOf(measured.value()), measured.multiplier());
  }

  private static void checkSign(Summary summary, String name, String billed, Judgement judgement) {
    summary
        .measurement(name)
        .ifPresent(
            total -> {
              judgement.inspected();
              if (total.value() < 0 && summary.number(billed).orElse(0) >= 0) {
                judgement.finds(new TotalBelowNothing(name, total.value(), total.at()));
              }
            });
  }
}
