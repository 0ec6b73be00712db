package dev.greenlight.party.deviation.feed;

import dev.greenlight.model.Profile;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.deviation.Detection;

/** All bills have the name of the first edition of ESPI. */
final class NamesAllBillsAsBefore extends FeedDeviation {

  NamesAllBillsAsBefore() {
    super(
        "Calls all bills ElectricPowerUsageSummary, as ESPI 1.1 did.",
        breaks(Detection.SCHEMA),
        killedBy(Detection.SCHEMA, "GBX-SUM-21").andIn(Profile.OFFICIAL_2026, "EU_FB15_DE_001"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch
        .entries("UsageSummary")
        .forEach(entry -> entry.resource().name("ElectricPowerUsageSummary"));
  }
}
