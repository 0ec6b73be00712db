package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.Facts;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Measurement;
import dev.greenlight.judge.feed.Period;
import dev.greenlight.judge.feed.Summary;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a cubic metre of gas holds, where its readings count one of volume and energy and its bill
 * the other: between 10 and 150 MJ, and of natural gas no more than 80, as that has 31 to 45,
 * propane 93, and a meter may count gas of twice the pressure.
 */
final class HeatingValues {
  private static final BigDecimal MEGA = new BigDecimal("1000000");
  private static final BigDecimal LEAST_HEAT = new BigDecimal("10");
  private static final BigDecimal MOST_HEAT = new BigDecimal("150");
  private static final BigDecimal MOST_OF_NATURAL_GAS = new BigDecimal("80");
  private static final long NATURAL_GAS = 7;

  /** Less tells nothing: cubic metres, and joules. */
  private static final BigDecimal LEAST_VOLUME = BigDecimal.ONE;

  private static final BigDecimal LEAST_ENERGY = new BigDecimal("100000000");

  private static final List<Long> CUBIC_METRES = List.of(42L, 166L, 167L);
  private static final List<Long> WATT_HOURS = List.of(72L);

  /** Gas that is billed as what it does not hold. */
  record HeatingValueImplausible(BigDecimal most, String joules, String counted, Location at)
      implements Finding {
    @Override
    public Object expected() {
      return "a total by which a cubic metre holds 10 to %s MJ, as the readings count %s"
          .formatted(most, counted);
    }

    @Override
    public Object observed() {
      return joules + " MJ for each";
    }

    @Override
    public String fix() {
      return "Look at unit and multiplier of the energy and of the volume";
    }
  }

  private final Facts facts;
  private final Meters meters;

  HeatingValues(Facts facts, Meters meters) {
    this.facts = facts;
    this.meters = meters;
  }

  /** Judges the totals of the billing period and of the period in progress. */
  void check(Summary summary, Judgement judgement) {
    Optional<Period> billed = summary.billed().filter(BillingPeriodsArePlausible::isPlausible);
    if (billed.isEmpty()) {
      return;
    }
    long end = billed.get().end();
    summary.last().ifPresent(total -> check(summary, total, billed.get().start(), end, judgement));
    summary
        .running()
        .ifPresent(
            total -> {
              OptionalLong stamp = total.timeStamp();
              OptionalLong moment = stamp.isPresent() ? stamp : summary.number("statusTimeStamp");
              moment.ifPresent(to -> check(summary, total, end, to, judgement));
            });
  }

  private void check(Summary summary, Measurement total, long from, long to, Judgement judgement) {
    Unit unit = Unit.of(total.uom()).orElse(null);
    if (unit == null || !unit.isAmount() || total.value() <= 0) {
      return;
    }
    BigDecimal billed = unit.amount(BigDecimal.valueOf(total.value()), total.multiplier());
    boolean volume = unit.measure().isVolume();
    counted(summary, volume ? WATT_HOURS : CUBIC_METRES, from, to)
        .filter(amount -> amount.compareTo(volume ? LEAST_ENERGY : LEAST_VOLUME) > 0)
        .ifPresent(
            amount -> {
              judgement.inspected();
              BigDecimal joules = (volume ? amount : billed).divide(MEGA);
              BigDecimal metres = volume ? billed : amount;
              BigDecimal heat = joules.divide(metres, MathContext.DECIMAL64);
              boolean natural = summary.number("commodity").orElse(0) == NATURAL_GAS;
              BigDecimal most = natural ? MOST_OF_NATURAL_GAS : MOST_HEAT;
              if (heat.compareTo(LEAST_HEAT) < 0 || heat.compareTo(most) > 0) {
                String counted = volume ? Prices.told(joules) + " MJ" : Prices.told(metres) + " m3";
                judgement.finds(
                    new HeatingValueImplausible(most, Prices.told(heat), counted, total.at()));
              }
            });
  }

  /** Joules or cubic metres of gas in that time; empty when not known. */
  private Optional<BigDecimal> counted(Summary summary, List<Long> units, long from, long to) {
    int usagePoint = facts.channels().usagePoint(summary.entry());
    return units.stream()
        .flatMap(uom -> Unit.of(uom).stream())
        .flatMap(unit -> meters.consumption(usagePoint, unit, from, to).stream())
        .filter(channel -> TypeCodes.of(Meters.type(channel)).isGas())
        .findFirst()
        .flatMap(Metered::of)
        .flatMap(
            metered ->
                facts
                    .ledger()
                    .between(metered.channel(), from, to)
                    .map(sum -> metered.amount(sum.value())));
  }
}
