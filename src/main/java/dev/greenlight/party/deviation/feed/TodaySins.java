package dev.greenlight.party.deviation.feed;

import static dev.greenlight.model.Profile.OFFICIAL_2026;
import static dev.greenlight.party.deviation.Detection.killedIn;
import static dev.greenlight.party.deviation.feed.BendsEntry.link;
import static dev.greenlight.party.deviation.feed.BendsEntry.part;

import java.util.List;

/** Sins against what only the tables of today ask. */
final class TodaySins {
  private static final String ACCOUNT = "CustomerAccount";
  private static final int VERSION = "urn:uuid:xxxxxxxx-xxxx-".length();

  private TodaySins() {}

  static List<FeedDeviation> all() {
    return List.of(
        randomUuid("MeterReading", "EU_FB04_DE_002"),
        randomUuid("UsageSummary", "EU_FB15_DE_002"),
        new BendsEntry(
            "HidesKindOfMeterReading",
            "Lets a MeterReading live at an address that does not name its kind.",
            "MeterReading",
            link("self", self -> self.replace("/MeterReading/", "/Channel/")),
            "GBX-LNK-05",
            killedIn(OFFICIAL_2026, "EU_FB04_DE_004").andBy("GBX-LNK-05").collateral("GBX-LNK-01")),
        new BendsEntry(
            "HidesKindOfBill",
            "Lets a bill live at an address that does not name its kind.",
            "UsageSummary",
            link("self", self -> self.replace("/UsageSummary/", "/Bill/")),
            "GBX-LNK-05",
            killedIn(OFFICIAL_2026, "EU_FB15_DE_004").andBy("GBX-LNK-05")),
        new BendsEntry(
            "LeadsMeterReadingUpToMember",
            "Gives the up link of a MeterReading an identifier.",
            "MeterReading",
            link("up", up -> up + "/0"),
            "D023",
            killedIn(OFFICIAL_2026, "EU_FB04_DE_006")
                .andBy("GBX-LNK-06", "D023")
                .collateral("TC_DATA_FB10")),
        new BendsEntry(
            "LeadsBillUpToMember",
            "Gives the up link of a bill an identifier.",
            "UsageSummary",
            link("up", up -> up + "/0"),
            "D088",
            killedIn(OFFICIAL_2026, "EU_FB15_DE_006").andBy("GBX-LNK-06", "D088")),
        new DropsLinks(
            "related", "UsageSummary", "EU_FB15_DE_007", killedIn(OFFICIAL_2026, "EU_FB15_DE_007")),
        new DropsElement(
            "UsageSummary",
            List.of("overallConsumptionLastPeriod", "powerOfTenMultiplier"),
            "GBX-SUM-06",
            killedIn(OFFICIAL_2026, "EU_FB15_DE_010").andBy("GBX-SUM-06")),
        new NamesAllBillsAsBefore());
  }

  /** Against the table of FB_56, on the records of customers. */
  static List<FeedDeviation> ofCustomers() {
    return List.of(
        new DropsPart(
            "id", ACCOUNT, "GBX-CUS-03", killedIn(OFFICIAL_2026, "RC_FB56_ID").andBy("GBX-CUS-03")),
        new DropsPart(
            "title",
            ACCOUNT,
            "GBX-CUS-03",
            killedIn(OFFICIAL_2026, "RC_FB56_TITLE").andBy("GBX-CUS-03")),
        new DropsLinks(
            "self",
            ACCOUNT,
            "GBX-CUS-04",
            killedIn(OFFICIAL_2026, "RC_FB56_SELF").andBy("GBX-CUS-04").collateral("GBX-LNK-01")),
        new DropsLinks(
            "up", ACCOUNT, "GBX-CUS-04", killedIn(OFFICIAL_2026, "RC_FB56_UP").andBy("GBX-CUS-04")),
        new BendsEntry(
            "SendsRandomUuidOf" + ACCOUNT,
            "Makes the UUID of the entry of a CustomerAccount up at random.",
            ACCOUNT,
            part("id", TodaySins::ofVersion4),
            "GBX-CUS-08",
            killedIn(OFFICIAL_2026, "RC_FB56_UUID").andBy("GBX-CUS-08")),
        new BendsEntry(
            "HidesKindOfAccount",
            "Lets an account live at an address that does not name its kind.",
            ACCOUNT,
            link("self", self -> self.replace("/CustomerAccount/", "/Contract/")),
            "GBX-CUS-06",
            killedIn(OFFICIAL_2026, "RC_FB56_SELF_FORM")
                .andBy("GBX-CUS-06")
                .collateral("GBX-LNK-01")),
        new BendsEntry(
            "LeadsAccountUpToMember",
            "Gives the up link of an account an identifier.",
            ACCOUNT,
            link("up", up -> up + "/0"),
            "GBX-CUS-06",
            killedIn(OFFICIAL_2026, "RC_FB56_UP_FORM").andBy("GBX-CUS-06")));
  }

  private static FeedDeviation randomUuid(String kind, String duty) {
    return new BendsEntry(
        "SendsRandomUuidOf" + kind,
        "Makes the UUID of the entry of a " + kind + " up at random.",
        kind,
        part("id", TodaySins::ofVersion4),
        "GBX-ATM-05",
        killedIn(OFFICIAL_2026, duty).andBy("GBX-ATM-05"));
  }

  private static String ofVersion4(String id) {
    return id.substring(0, VERSION) + "4" + id.substring(VERSION + 1);
  }
}
