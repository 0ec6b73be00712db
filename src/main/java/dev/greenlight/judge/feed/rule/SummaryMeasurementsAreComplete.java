package dev.greenlight.judge.feed.rule;

import dev.greenlight.judge.feed.FeedEvent.ResourceRead;
import dev.greenlight.judge.feed.FeedRule;
import dev.greenlight.judge.feed.Judgement;
import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.MeasurementParts;
import dev.greenlight.judge.feed.Rule;
import dev.greenlight.model.Finding;
import dev.greenlight.model.Location;
import dev.greenlight.xml.Element;
import java.util.List;
import java.util.Set;

/**
 * A measurement of a UsageSummary says value, unit and multiplier.
 *
 * <p>Told apart by who else asks: for the period in progress the published tests D095, D097 and
 * D098 do, for the unit and multiplier of demands and days D108 to D112; where those judge, they
 * alone report.
 */
@Rule("GBX-SUM-06")
final class SummaryMeasurementsAreComplete implements FeedRule {
  private static final String COMPLETE = "value, uom and powerOfTenMultiplier";
  private static final String LACK = "%s without %s";
  private static final String CURRENT_PERIOD = "currentBillingPeriodOverAllConsumption";

  /** What the published tests of FB_27 ask about. */
  private static final Set<String> PUBLISHED =
      Set.of(
          "ratchetDemand",
          "peakDemand",
          "currentDayOverallConsumption",
          "previousDayOverallConsumption");

  private static final Set<String> MEASUREMENTS =
      Set.of(
          CURRENT_PERIOD,
          "overallConsumptionLastPeriod",
          "currentDayLastYearNetConsumption",
          "currentDayNetConsumption",
          "currentDayOverallConsumption",
          "peakDemand",
          "previousDayLastYearOverallConsumption",
          "previousDayNetConsumption",
          "previousDayOverallConsumption",
          "ratchetDemand");

  /** Lacks in the total of the period in progress. */
  record CurrentPeriodIncomplete(String name, String parts, Location at) implements Finding {
    @Override
    public Object expected() {
      return COMPLETE;
    }

    @Override
    public Object observed() {
      return LACK.formatted(name, parts);
    }
  }

  /** Lacks of unit or multiplier in a demand, or in the total of a day. */
  record DemandOrDayWithoutUnit(String name, String parts, Location at) implements Finding {
    @Override
    public Object expected() {
      return COMPLETE;
    }

    @Override
    public Object observed() {
      return LACK.formatted(name, parts);
    }

    @Override
    public String fix() {
      return "Write powerOfTenMultiplier, uom and value of the demand or the day, also when the"
          + " multiplier is 0";
    }
  }

  /** Lacks that no published test asks about. */
  record MeasurementIncomplete(String name, String parts, Location at) implements Finding {
    @Override
    public Object expected() {
      return COMPLETE;
    }

    @Override
    public Object observed() {
      return LACK.formatted(name, parts);
    }

    @Override
    public String fix() {
      return "Write powerOfTenMultiplier, uom and value of the total, also when the multiplier is"
          + " 0";
    }
  }

  @Override
  public void on(ResourceRead read, Judgement judgement) {
    if (Kind.of(read.resource()) == Kind.USAGE_SUMMARY) {
      check(read.resource(), judgement);
    }
  }

  private static void check(Element summary, Judgement judgement) {
    for (Element measurement : summary.children()) {
      if (MEASUREMENTS.contains(measurement.name())) {
        judgement.inspected();
        check(measurement.name(), measurement, judgement);
      }
    }
  }

  private static void check(String name, Element measurement, Judgement judgement) {
    Location at = measurement.at();
    if (name.equals(CURRENT_PERIOD)) {
      MeasurementParts.lacking(measurement, List.of("powerOfTenMultiplier", "uom", "value"))
          .ifPresent(parts -> judgement.finds(new CurrentPeriodIncomplete(name, parts, at)));
    } else if (PUBLISHED.contains(name)) {
      MeasurementParts.lacking(measurement, List.of("powerOfTenMultiplier", "uom"))
          .ifPresent(parts -> judgement.finds(new DemandOrDayWithoutUnit(name, parts, at)));
      MeasurementParts.lacking(measurement, List.of("value"))
          .ifPresent(parts -> judgement.finds(new MeasurementIncomplete(name, parts, at)));
    } else {
      MeasurementParts.lacking(measurement, List.of("powerOfTenMultiplier", "uom", "value"))
          .ifPresent(parts -> judgement.finds(new MeasurementIncomplete(name, parts, at)));
    }
  }
}
