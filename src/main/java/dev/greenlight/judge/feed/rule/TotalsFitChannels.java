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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The totals of a UsageSummary are in a unit that one of the channels beside it converts to.
 *
 * <p>Gas may be counted by volume and billed by energy: its heating value stands between them.
 * Whatever else the schema lists, from volts to moles, is no unit of a total; a zero in no unit is
 * let pass. Apparent and reactive energy make no total beside real energy, but where nothing else
 * is counted, no other total can be theirs. Silent for units of one's own, and for a UsagePoint
 * without a channel of a known unit.
 */
@Rule("GBX-SUM-07")
final class TotalsFitChannels implements FeedRule {

  private static final List<String> TOTALS =
      List.of(
          "overallConsumptionLastPeriod",
          "currentBillingPeriodOverAllConsumption",
          "currentDayLastYearNetConsumption",
          "currentDayNetConsumption",
          "currentDayOverallConsumption",
          "previousDayLastYearOverallConsumption",
          "previousDayNetConsumption",
          "previousDayOverallConsumption");

  /** A total in a unit that nothing beside it is counted in. */
  record UnitOfTotalDiffers(long uom, String counted, Location at) implements Finding {
    @Override
    public Object expected() {
      return "a unit that the readings convert to, which count in " + counted;
    }

    @Override
    public Object observed() {
      return "uom " + Units.told(uom);
    }
  }

  private final Facts facts;

  TotalsFitChannels(Facts facts) {
    this.facts = facts;
  }

  @Override
  public void on(FeedClosed feed, Judgement judgement) {
    Meters meters = new Meters(facts);
    for (Summary summary : facts.ledger().summaries()) {
      List<TypeCodes> types =
          meters.explained(facts.channels().usagePoint(summary.entry())).stream()
              .map(channel -> TypeCodes.of(Meters.type(channel)))
              .filter(type -> UnitFitsKind.fits(type) && UnitFitsCommodity.fits(type))
              .distinct()
              .toList();
      List<TypeCodes> consumed = counting(types, Unit::isAmount);
      List<TypeCodes> counted =
          consumed.isEmpty() ? counting(types, TotalsFitChannels::isOtherEnergy) : consumed;
      if (!counted.isEmpty()) {
        TOTALS.forEach(
            name -> summary.measurement(name).ifPresent(total -> check(total, counted, judgement)));
      }
    }
  }

  private static void check(Measurement total, List<TypeCodes> counted, Judgement judgement) {
    if (!CodeLists.isUnit(total.uom())
        || (total.uom() == CodeLists.NO_UNIT && total.value() == 0)) {
      return;
    }
    judgement.inspected();
    Optional<Unit> unit = Unit.of(total.uom());
    if (unit.isEmpty() || counted.stream().noneMatch(type -> fits(unit.get(), type))) {
      String units =
          counted.stream()
              .map(type -> Units.told(type.uom()))
              .distinct()
              .collect(Collectors.joining(", "));
      judgement.finds(new UnitOfTotalDiffers(total.uom(), units, total.at()));
    }
  }

  /** Channels of demand or temperature are no part of a total; faulty ones have their own rules. */
  private static List<TypeCodes> counting(List<TypeCodes> types, Predicate<Unit> which) {
    return types.stream().filter(type -> Unit.of(type.uom()).filter(which).isPresent()).toList();
  }

  private static boolean isOtherEnergy(Unit unit) {
    return unit.measure() == Unit.Measure.APPARENT_ENERGY
        || unit.measure() == Unit.Measure.REACTIVE_ENERGY;
  }

  private static boolean fits(Unit unit, TypeCodes type) {
    Unit counted = Unit.of(type.uom()).orElseThrow();
    return unit.convertsTo(counted) || (type.isGas() && unit.isAmount() && counted.isAmount());
  }
}
