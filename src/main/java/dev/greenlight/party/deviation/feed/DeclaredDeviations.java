package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/**
 * The sins of {@link ShowcaseDeviations} against what is declared, beside what is there; some of
 * our rules speak up only where the published test that says the same was not asked for.
 */
final class DeclaredDeviations {
  private DeclaredDeviations() {}

  static List<FeedDeviation> all() {
    return List.of(
        new DeclaresBlocks(
            "DeclaresBillsThatAreNotThere",
            "Declares bills with costs for a feed without a bill.",
            DeclaresBlocks::dropBills,
            "GBX-FBD-01",
            killedBy("GBX-FBD-01", "GBX-FBD-04"),
            1,
            4,
            5,
            16),
        new DeclaresBlocks(
            "DeclaresIntervalsOfNothing",
            "Declares interval metering and no service that is metered.",
            batch -> {},
            "GBX-FBD-03",
            killedBy("GBX-FBD-03"),
            1,
            4),
        new DeclaresBlocks(
            "DeclaresNetMeteringAlone",
            "Declares net metering and not the metering of electricity.",
            batch -> {},
            "GBX-FBD-04",
            killedBy("GBX-FBD-04"),
            1,
            4,
            7,
            11),
        new DeclaresBlocks(
            "OffersTwelveDays",
            "Declares a file for download that holds the data of twelve days only.",
            batch -> {},
            "GBX-INT-27",
            killedBy("GBX-INT-27"),
            1,
            2,
            4,
            5,
            11),
        new DeclaresBlocks(
            "OmitsIntervalOfUndeclaredBlock",
            "Leaves the interval out of a block where nobody declares interval metering.",
            batch -> DropsElement.drop(FeedDeviation.middleBlock(batch), List.of("interval")),
            "GBX-INT-25",
            killedBy("GBX-INT-25"),
            1,
            15),
        new DeclaresBlocks(
            "OmitsPeriodOfUndeclaredReading",
            "Leaves the time of a reading out where nobody declares interval metering.",
            new DropsOnePeriod()::bend,
            "GBX-INT-22",
            killedBy("GBX-INT-22").collateral("GBX-INT-01"),
            1,
            15),
        new DeclaresBlocks(
            "OmitsValueOfUndeclaredReading",
            "Leaves the value of a reading out where nobody declares interval metering.",
            new DropsOneValue()::bend,
            "GBX-INT-23",
            killedBy("GBX-INT-23"),
            1,
            15),
        new DeclaresBlocks(
            "RelatesUndeclaredPointToTwoLocalTimes",
            "Relates a UsagePoint to two LocalTimeParameters where nobody declares FB_01.",
            new LinksUsagePointToTwoLocalTimes()::bend,
            "GBX-LTP-09",
            killedBy("GBX-LTP-09"),
            4,
            5));
  }
}
