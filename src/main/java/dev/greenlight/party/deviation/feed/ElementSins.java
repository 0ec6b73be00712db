package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/** Sins against what a resource must hold. */
final class ElementSins {
  private static final String CURRENT_PERIOD = "currentBillingPeriodOverAllConsumption";

  private ElementSins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new DropsElement("UsagePoint", List.of("ServiceCategory"), "D008", killedBy("D008")),
        new DropsElement("ReadingType", List.of("intervalLength"), "D062", killedBy("D062")),
        new DropsElement(
            "ReadingType", List.of("kind"), "D063", killedBy("D063").collateral("D079")),
        new DropsElement("ReadingType", List.of("powerOfTenMultiplier"), "D065", killedBy("D065")),
        new DropsElement(
            "ReadingType", List.of("uom"), "D068", killedBy("D068").collateral("D079")),
        new DropsElement("ReadingType", List.of("currency"), "D058", killedBy("D058")),
        new DropsElement(
            "IntervalBlock",
            List.of("interval"),
            "D038",
            killedBy("D038", "D039").andOfficially("D042")),
        new DropsElement(
            "IntervalBlock",
            List.of("interval", "duration"),
            "D038",
            killedBy("D038").collateral(SCHEMA)),
        new DropsElement(
            "IntervalBlock",
            List.of("interval", "start"),
            "D039",
            killedBy("D039").andOfficially("D042").collateral(SCHEMA)),
        new DropsFromReadings(
            List.of("timePeriod"), "D044", killedBy("D044", "D045").andOfficially("D042")),
        new DropsFromReadings(
            List.of("timePeriod", "duration"), "D044", killedBy("D044").collateral(SCHEMA)),
        new DropsFromReadings(
            List.of("timePeriod", "start"),
            "D045",
            killedBy("D045").andOfficially("D042").collateral(SCHEMA)),
        new DropsFromReadings(List.of("value"), "D046", killedBy("D046")),
        new DropsFromReadings(List.of("cost"), "D043", killedBy("D043")),
        new DropsElement(
            "UsageSummary", List.of("overallConsumptionLastPeriod"), "D081", killedBy("D081")),
        new DropsElement(
            "UsageSummary", List.of("billingPeriod"), "D089", killedBy("D089", "D090")),
        new DropsElement(
            "UsageSummary",
            List.of("billingPeriod", "duration"),
            "D089",
            killedBy("D089").collateral(SCHEMA)),
        new DropsElement(
            "UsageSummary",
            List.of("billingPeriod", "start"),
            "D090",
            killedBy("D090").collateral(SCHEMA)),
        new DropsElement(
            "UsageSummary",
            List.of(CURRENT_PERIOD, "powerOfTenMultiplier"),
            "D095",
            killedBy("D095")),
        new DropsElement(
            "UsageSummary", List.of(CURRENT_PERIOD, "timeStamp"), "D096", killedBy("D096")),
        new DropsElement("UsageSummary", List.of(CURRENT_PERIOD, "uom"), "D097", killedBy("D097")),
        new DropsElement(
            "UsageSummary", List.of(CURRENT_PERIOD, "value"), "D098", killedBy("D098")),
        new DropsElement("UsageSummary", List.of("qualityOfReading"), "D099", killedBy("D099")),
        new DropsElement(
            "UsageSummary",
            List.of("statusTimeStamp"),
            "D100",
            killedBy("D100").collateral(SCHEMA)),
        new DropsElement("UsageSummary", List.of("billLastPeriod"), "D091", killedBy("D091")),
        new DropsElement(
            "UsageSummary", List.of("costAdditionalLastPeriod"), "D093", killedBy("D093")),
        new DropsElement("UsageSummary", List.of("currency"), "D094", killedBy("D094")),
        new DropsElementOfElectricityType("phase", "D064"),
        new DropsElementOfElectricityType("accumulationBehaviour", "D078"));
  }
}
