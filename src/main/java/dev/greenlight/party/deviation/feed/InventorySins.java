package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import java.util.List;

/** Sins against what must be in a feed, and only once. */
final class InventorySins {
  /** A second entry with the same id is found by whoever looks at ids for real. */
  private static final String[] IDS_ARE_UNIQUE = {"GBX-ATM-07", "D004"};

  private InventorySins() {}

  static List<FeedDeviation> all() {
    return List.of(
        new DropsPartOfFeed("id", "D001"),
        new DropsPartOfFeed("title", "D002"),
        new DropsPartOfFeed("updated", "D003"),
        new DropsEvery(
            "LocalTimeParameters",
            "D136",
            killedBy("D136").andOfficially("D007").collateral("GBX-LNK-01")),
        new DropsEvery(
            "UsagePoint",
            "D006",
            killedBy("D006")
                .andOfficially("D135", "D023", "D088")
                .collateral(
                    "D078",
                    "D079",
                    "GBX-LNK-01",
                    "EU_FB15_DE_007",
                    "TC_ACC_BATCH_RIGHT",
                    "TC_FND005")),
        new DropsEvery(
            "MeterReading",
            "D027",
            killedBy("D027").andOfficially("D037").collateral("D078", "D079", "GBX-LNK-01")),
        new DropsEvery(
            "ReadingType",
            "D049",
            killedBy("D049")
                .andOfficially("D024", "D054")
                .collateral("D058", "D078", "D079", "GBX-LNK-01")),
        new DropsEvery(
            "IntervalBlock",
            "D032",
            killedBy("D032")
                .andOfficially("D025", "D026")
                .collateral("GBX-LNK-01", "TC_DATA_FB12")),
        new DropsEvery(
            "UsageSummary",
            "D083",
            killedBy("D083").collateral("GBX-LNK-01", "GBX-LNK-15", "TC_DATA_FB16")),
        new DuplicatesEntry(
            "LocalTimeParameters",
            "D143",
            killedBy("D143").andOfficially("D007").collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "UsagePoint",
            "D014",
            killedBy("D014")
                .andOfficially("D023", "D088")
                .collateral("GBX-LNK-13")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "MeterReading",
            "D021",
            killedBy("D021").andOfficially("D037").collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "ReadingType",
            "D052",
            killedBy("D052").andOfficially("D024").collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "IntervalBlock",
            "D035",
            killedBy("D035", "D146")
                .collateral("GBX-INT-02", "GBX-INT-03", "GBX-INT-04")
                .collateral(IDS_ARE_UNIQUE)),
        new DuplicatesEntry(
            "UsageSummary",
            "D086",
            killedBy("D086").collateral("GBX-SUM-11").collateral(IDS_ARE_UNIQUE)));
  }
}
