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
import java.math.BigDecimal;
import java.math.MathContext;
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
 * 9). Where gas is counted by volume and billed by energy, a cubic metre has between 10 and 150 MJ:
 * natural gas has 31 to 45, propane 93.
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
  }

  /** Gas that is billed as what it does not hold. */
  record HeatingValueImplausible(String joules, String volume, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a total of 10 to 150 MJ for each of the %s m3 that the readings count"
          .formatted(volume);
    }

    @Override
    public Object observed() {
      return joules + " MJ for each";
    }
  }

  private static final BigDecimal MEGA = new BigDecimal("1000000");
  private static final BigDecimal LEAST_HEAT = new BigDecimal("10");
  private static final BigDecimal MOST_HEAT = new BigDecimal("150");
  private static final List<Long> CUBIC_METRES = List.of(42L, 166L, 167L);

  private static final String LAST = "overallConsumptionLastPeriod";
  private static final String RUNNING = "currentBillingPeriodOverAllConsumption";

  private static final String BILLED = "billLastPeriod";
  private static final String BILLED_SO_FAR = "billToDate";

  /** Manually edited, and estimated in one of two ways. */
  private static final Set<Long> CORRECTED = Set.of(7L, 8L, 9L);

  private final Facts facts;

  BillsArePlausible(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      checkHeat(summary, meters, judgement);
      checkPrice(summary, judgement);
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

  private void checkHeat(Summary summary, Meters meters, Judgement judgement) {
    Optional<Period> billed = summary.billed();
    Optional<Measurement> total = summary.last();
    Optional<BigDecimal> joules =
        total.flatMap(
            measured ->
                Unit.of(measured.uom())
                    .filter(unit -> unit.measure() == Unit.Measure.ENERGY)
                    .map(unit -> amount(unit, measured)));
    if (billed.isEmpty() || joules.isEmpty() || joules.get().signum() <= 0) {
      return;
    }
    volume(summary, billed.get(), meters)
        .ifPresent(
            volume -> {
              judgement.inspected();
              BigDecimal heat = joules.get().divide(volume.multiply(MEGA), MathContext.DECIMAL64);
              if (heat.compareTo(LEAST_HEAT) < 0 || heat.compareTo(MOST_HEAT) > 0) {
                judgement.finds(
                    new HeatingValueImplausible(
                        Prices.told(heat), Prices.told(volume), total.get().at()));
              }
            });
  }

  /** Cubic metres of gas in that time; empty when little, or not known. */
  private Optional<BigDecimal> volume(Summary summary, Period time, Meters meters) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    return CUBIC_METRES.stream()
        .flatMap(uom -> Unit.of(uom).stream())
        .flatMap(unit -> meters.consumption(usagePoint, unit, time.start(), time.end()).stream())
        .filter(channel -> TypeCodes.of(Meters.type(channel)).isGas())
        .findFirst()
        .flatMap(Metered::of)
        .flatMap(
            metered ->
                facts
                    .ledger()
                    .between(metered.channel(), time.start(), time.end())
                    .map(sum -> metered.amount(sum.value())))
        .filter(volume -> volume.compareTo(BigDecimal.ONE) > 0);
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
