package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;
import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.deviation.Detection;
import java.util.List;
import java.util.stream.Stream;

/** The sins of {@link ShowcaseDeviations} against bills. */
final class BillDeviations {
  private static final String BILL = "UsageSummary";
  private static final String RATCHET_PERIOD = "ratchetDemandPeriod";
  private static final String MULTIPLIER = "powerOfTenMultiplier";
  private static final int POTABLE_WATER = 9;

  private BillDeviations() {}

  static List<FeedDeviation> all() {
    return Stream.concat(onDemand().stream(), own().stream()).toList();
  }

  /** FB_27 and FB_28. */
  private static List<FeedDeviation> onDemand() {
    return List.of(
        drops("D092", killedBy("D092", "GBX-SUM-13"), "billToDate"),
        drops("D103", killedBy("D103", "D108"), "ratchetDemand"),
        drops("D108", killedBy("D108"), "ratchetDemand", "uom"),
        drops("D104", killedBy("D104", "D109"), RATCHET_PERIOD),
        drops("D109", killedBy("D109", SCHEMA), RATCHET_PERIOD, "duration"),
        drops("D105", killedBy("D105", "D110"), "peakDemand"),
        drops("D110", killedBy("D110"), "peakDemand", "uom"),
        drops("D106", killedBy("D106", "D111"), "currentDayOverallConsumption", MULTIPLIER),
        drops("D111", killedBy("D111"), "currentDayOverallConsumption", "uom"),
        drops("D107", killedBy("D107", "D112"), "previousDayOverallConsumption", MULTIPLIER),
        drops("D112", killedBy("D112"), "previousDayOverallConsumption", "uom"));
  }

  /** Our own rules on bills. */
  private static List<FeedDeviation> own() {
    return List.of(
        new RewritesText(
            "WritesRatchetInKilowatts",
            "Gives a ratchet of demand a thousand times too high.",
            BILL,
            List.of("ratchetDemand", MULTIPLIER),
            multiplier -> "3",
            "GBX-SUM-14",
            killedBy("GBX-SUM-14")),
        new BendsEntry(
            "CreditsByFee",
            "Writes a credit as a fee below nothing.",
            BILL,
            bill ->
                bill.resource().children().stream()
                    .filter(line -> line.child("itemKind").isPresent())
                    .filter(line -> line.at("itemKind").text().equals("4"))
                    .forEach(line -> line.at("amount").text("-" + line.at("amount").text())),
            "GBX-SUM-05",
            killedBy("GBX-SUM-05").collateral("GBX-SUM-04")),
        ChangesNumber.of(
            "EmptiesRatchetPeriod",
            "Gives a bill a ratchet of demand that holds at no time.",
            duration -> 0,
            "GBX-SUM-15",
            BILL,
            RATCHET_PERIOD,
            "duration"),
        ChangesNumber.of(
            "StampsRatchetBeforeItsPeriod",
            "Gives a ratchet of demand the time of a month before its period.",
            stamp -> stamp - 30 * 86_400,
            "GBX-SUM-23",
            BILL,
            "ratchetDemand",
            "timeStamp"),
        new StampsPeakInBilledPeriod(),
        new RefersToTypeOfWater(),
        ChangesNumber.of(
            "UnderstatesPeak",
            "Gives a tenth of the peak of demand.",
            peak -> peak / 10,
            "GBX-SUM-14",
            BILL,
            "peakDemand",
            "value"),
        ChangesNumber.of(
            "TreblesYesterday",
            "Gives three times what was used on the day before.",
            used -> 3 * used,
            "GBX-SUM-16",
            BILL,
            "previousDayOverallConsumption",
            "value"),
        new ChangesNumber(
            "BillsTwentiethMoreWater",
            "Gives a twentieth more water than the five days of a billing period had.",
            new ChangesNumber.Place(
                BILL,
                bill -> bill.at("commodity").number() == POTABLE_WATER,
                List.of("overallConsumptionLastPeriod", "value")),
            used -> used + used / 20,
            "GBX-SUM-01",
            killedBy("GBX-SUM-01")),
        new SendsBillTwice(),
        new BillsDaysOf24Hours(),
        new NamesBillAsBefore(),
        new UsesPeakBelowNone());
  }

  private static FeedDeviation drops(String duty, Detection detection, String... path) {
    return new DropsElement(BILL, List.of(path), duty, detection);
  }
}
