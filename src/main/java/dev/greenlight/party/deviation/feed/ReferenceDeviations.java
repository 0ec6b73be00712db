package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.deviation.Detection;
import java.util.List;

/**
 * The sins of {@link ShowcaseDeviations} against what UsagePoints, ReadingTypes and bills refer to.
 */
final class ReferenceDeviations {
  private static final String BILL = "UsageSummary";
  private static final String POINT = "UsagePoint";
  private static final String TYPE = "ReadingType";

  private ReferenceDeviations() {}

  /** All of them; ids are unique. */
  static List<FeedDeviation> all() {
    return List.of(
        new ChangesNumber(
            "RatesVoltageInWatts",
            "Gives the nominal voltage of a UsagePoint in watts.",
            new ChangesNumber.Place(
                POINT,
                point -> point.child("nominalServiceVoltage").isPresent(),
                List.of("nominalServiceVoltage", "uom")),
            volts -> 38,
            "GBX-RT-15",
            killedBy("GBX-RT-15")),
        new RatesCurrentOfWater(),
        new BendsEntry(
            "EnrollsForRiderAndNot",
            "Says of one rider since one day that the customer takes part and does not.",
            POINT,
            point ->
                point
                    .resource()
                    .at("serviceDeliveryPoint")
                    .with(
                        XmlElement.espi("tariffRiderRefs")
                            .with(rider("enrolled"), rider("unenrolled"))),
            "GBX-RT-16",
            killedBy("GBX-RT-16")),
        new BendsEntry(
            "TurnsTitleRound",
            "Sends a title in which a character turns what follows round.",
            POINT,
            BendsEntry.part("title", title -> title + " \u202Egarage"),
            "GBX-FIL-12",
            Detection.killedAsLabelled("GBX-FIL-12")),
        ChangesNumber.of(
            "EndsNodeBeforeItStarts",
            "Prices a UsagePoint at a node that ended before it started.",
            end -> end - 1_000_000_000,
            "GBX-RT-16",
            POINT,
            "pnodeRefs",
            "pnodeRef",
            "endEffectiveDate"),
        ChangesNumber.of(
            "DividesHarmonicByNothing",
            "Gives a ReadingType a harmonic of 3 divided by 0.",
            numerator -> 3,
            "GBX-RT-17",
            TYPE,
            "interharmonic",
            "numerator"),
        new HidesClockOfOnePoint(),
        new RewritesText(
            "CallsServedPointVirtual",
            "Calls a UsagePoint virtual at which service is delivered.",
            POINT,
            List.of("isVirtual"),
            isVirtual -> "true",
            "GBX-RT-18",
            killedBy("GBX-RT-18")),
        new BendsEntry(
            "DeliversDirectCurrentInPhases",
            "Says that a UsagePoint with phases is one of direct current.",
            POINT,
            point -> {
              point.resource().at("roleFlags").text("0020");
              point.resource().at("phaseCode").text("769");
            },
            "GBX-RT-18",
            killedBy("GBX-RT-18")),
        new RewritesText(
            "RefersToTypeOfNobody",
            "Refers from a bill to a ReadingType that is not in the feed.",
            BILL,
            List.of("overallConsumptionLastPeriod", "readingTypeRef"),
            href -> href + "0",
            "GBX-SUM-22",
            killedBy("GBX-SUM-22")),
        ChangesNumber.of(
            "StampsTotalTooEarly",
            "Stamps the total of a bill with a time of long before.",
            stamp -> stamp - 300_000_000,
            "GBX-SUM-23",
            BILL,
            "overallConsumptionLastPeriod",
            "timeStamp"),
        ChangesNumber.of(
            "NetsMoreThanWasUsed",
            "Says that the net use of a day was more than its overall use.",
            net -> 2 * net + 1000,
            "GBX-SUM-24",
            BILL,
            "previousDayNetConsumption",
            "value"),
        new RewritesText(
            "WritesNullForTariff",
            "Writes the word null where a bill names no tariff.",
            BILL,
            List.of("tariffProfile"),
            tariff -> "null",
            "GBX-FIL-12",
            Detection.killedAsLabelled("GBX-FIL-12")));
  }

  private static XmlElement rider(String status) {
    return XmlElement.espi("tariffRiderRef")
        .with("riderType", "Peak rewards")
        .with("enrollmentStatus", status)
        .with("effectiveDate", 1_767_243_600);
  }
}
