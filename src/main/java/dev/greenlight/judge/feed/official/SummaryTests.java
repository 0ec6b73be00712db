package dev.greenlight.judge.feed.official;

import static dev.greenlight.judge.feed.Kind.POWER_QUALITY_SUMMARY;
import static dev.greenlight.judge.feed.Kind.USAGE_POINT;
import static dev.greenlight.judge.feed.Kind.USAGE_SUMMARY;
import static dev.greenlight.judge.feed.Rel.SELF;
import static dev.greenlight.judge.feed.Rel.UP;

/** The published tests of blocks about summaries. */
final class SummaryTests {

  private SummaryTests() {}

  static void list(DutyList table) {
    usageSummary(table);
    usageSummaryWithCost(table);
    demandsAndDays(table);
    costOfCurrentPeriod(table);
    powerQuality(table);
  }

  /** FB_15. */
  private static void usageSummary(DutyList table) {
    table.summaryStates("D081", "overallConsumptionLastPeriod");
    table.entryHasPart("D082", USAGE_SUMMARY, "id");
    table.feedHolds("D083", USAGE_SUMMARY);
    table.entryHasPart("D084", USAGE_SUMMARY, "title");
    table.entryHasLink("D085", USAGE_SUMMARY, SELF);
    table.selfLinkIsUnique("D086", USAGE_SUMMARY);
    table.entryHasLink("D087", USAGE_SUMMARY, UP);
    table.belongsToOne("D088", USAGE_SUMMARY, USAGE_POINT);
    table.summaryStates("D089", "billingPeriod", "duration");
    table.summaryStates("D090", "billingPeriod", "start");
    table.currentPeriodStates("D095", "powerOfTenMultiplier");
    table.currentPeriodStates("D096", "timeStamp");
    table.currentPeriodStates("D097", "uom");
    table.currentPeriodStates("D098", "value");
    table.summaryStates("D099", "qualityOfReading");
    table.summaryStates("D100", "statusTimeStamp");
    table.entryHasPart("D101", USAGE_SUMMARY, "published");
    table.entryHasPart("D102", USAGE_SUMMARY, "updated");
  }

  /** FB_16. */
  private static void usageSummaryWithCost(DutyList table) {
    table.summaryStates("D091", "billLastPeriod");
    table.summaryStates("D093", "costAdditionalLastPeriod");
    table.summaryStates("D094", "currency");
  }

  /** FB_27: the first five are contained in the others, which the published tests do not mind. */
  private static void demandsAndDays(DutyList table) {
    table.summaryStates("D103", "ratchetDemand");
    table.summaryStates("D104", "ratchetDemandPeriod");
    table.summaryStates("D105", "peakDemand");
    table.summaryStates("D106", "currentDayOverallConsumption", "powerOfTenMultiplier");
    table.summaryStates("D107", "previousDayOverallConsumption", "powerOfTenMultiplier");
    table.summaryStatesBoth("D108", "ratchetDemand", "powerOfTenMultiplier", "uom");
    table.summaryStatesBoth("D109", "ratchetDemandPeriod", "duration", "start");
    table.summaryStatesBoth("D110", "peakDemand", "powerOfTenMultiplier", "uom");
    table.summaryStatesBoth("D111", "currentDayOverallConsumption", "powerOfTenMultiplier", "uom");
    table.summaryStatesBoth("D112", "previousDayOverallConsumption", "powerOfTenMultiplier", "uom");
  }

  /** FB_28. */
  private static void costOfCurrentPeriod(DutyList table) {
    table.summaryStates("D092", "billToDate");
  }

  /** FB_17: nothing ties the summary to a UsagePoint. */
  private static void powerQuality(DutyList table) {
    table.states("D113", POWER_QUALITY_SUMMARY, "flickerPlt");
    table.states("D114", POWER_QUALITY_SUMMARY, "flickerPst");
    table.states("D115", POWER_QUALITY_SUMMARY, "harmonicVoltage");
    table.states("D116", POWER_QUALITY_SUMMARY, "longInterruptions");
    table.states("D117", POWER_QUALITY_SUMMARY, "mainsVoltage");
    table.states("D118", POWER_QUALITY_SUMMARY, "powerFrequency");
    table.states("D119", POWER_QUALITY_SUMMARY, "rapidVoltageChanges");
    table.states("D120", POWER_QUALITY_SUMMARY, "shortInterruptions");
    table.states("D121", POWER_QUALITY_SUMMARY, "summaryInterval");
    table.states("D122", POWER_QUALITY_SUMMARY, "supplyVoltageDips");
    table.states("D123", POWER_QUALITY_SUMMARY, "supplyVoltageImbalance");
    table.states("D124", POWER_QUALITY_SUMMARY, "supplyVoltageVariations");
    table.states("D125", POWER_QUALITY_SUMMARY, "tempOvervoltage");
    table.feedHolds("D126", POWER_QUALITY_SUMMARY);
    table.entryHasPart("D127", POWER_QUALITY_SUMMARY, "title");
    table.entryHasPart("D128", POWER_QUALITY_SUMMARY, "id");
    table.entryHasLink("D129", POWER_QUALITY_SUMMARY, SELF);
    table.entryHasLink("D130", POWER_QUALITY_SUMMARY, UP);
    table.entryHasPart("D131", POWER_QUALITY_SUMMARY, "published");
    table.entryHasPart("D132", POWER_QUALITY_SUMMARY, "updated");
    table.selfLinkIsUnique("D133", POWER_QUALITY_SUMMARY);
    table.statesBoth("D134", POWER_QUALITY_SUMMARY, "summaryInterval", "duration", "start");
  }
}
