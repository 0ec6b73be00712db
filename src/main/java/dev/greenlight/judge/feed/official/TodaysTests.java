package dev.greenlight.judge.feed.official;

import static dev.greenlight.judge.feed.Kind.CUSTOMER_ACCOUNT;
import static dev.greenlight.judge.feed.Kind.METER_READING;
import static dev.greenlight.judge.feed.Kind.USAGE_POINT;
import static dev.greenlight.judge.feed.Kind.USAGE_SUMMARY;

import dev.greenlight.judge.feed.Kind;
import dev.greenlight.judge.feed.Rel;
import java.util.List;

/**
 * What the tables that the programme publishes today ask beyond the tests of 2018, under their
 * names of today. Of each table only the beginning is public; whatever else is known of them is the
 * reading of a published test as its label says.
 */
final class TodaysTests {
  /** That there is one is asked by D081. */
  private static final String CONSUMPTION = "overallConsumptionLastPeriod";

  private TodaysTests() {}

  static void list(DutyList table) {
    address(table, "EU_FB04_DE_", METER_READING);
    address(table, "EU_FB15_DE_", USAGE_SUMMARY);
    accounts(table);
    table.is("EU_FB15_DE_001", new SummaryHasNameOfToday());
    table.relatesToOne("EU_FB15_DE_007", USAGE_SUMMARY, USAGE_POINT);
    table.states(
        "EU_FB15_DE_010",
        USAGE_SUMMARY,
        summary -> Espi.all(summary, List.of(CONSUMPTION)).findAny().isPresent(),
        CONSUMPTION,
        "powerOfTenMultiplier");
  }

  /** FB_56, whose numbers are not public; what GBX-CUS-16 to -18 ask binds too. */
  private static void accounts(DutyList table) {
    table.entryHasPart("RC_FB56_ID", CUSTOMER_ACCOUNT, "id");
    table.is("RC_FB56_UUID", new IdIsMadeFromName(CUSTOMER_ACCOUNT));
    table.entryHasPart("RC_FB56_TITLE", CUSTOMER_ACCOUNT, "title");
    table.entryHasLink("RC_FB56_SELF", CUSTOMER_ACCOUNT, Rel.SELF);
    table.is("RC_FB56_SELF_FORM", new SelfLinkNamesMember(CUSTOMER_ACCOUNT));
    table.entryHasLink("RC_FB56_UP", CUSTOMER_ACCOUNT, Rel.UP);
    table.is("RC_FB56_UP_FORM", new UpLinkNamesCollection(CUSTOMER_ACCOUNT));
  }

  private static void address(DutyList table, String block, Kind kind) {
    table.is(block + "002", new IdIsMadeFromName(kind));
    table.is(block + "004", new SelfLinkNamesMember(kind));
    table.is(block + "006", new UpLinkNamesCollection(kind));
  }
}
