package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.deviation.Detection;

/** A bill has the name of the first edition of ESPI. */
final class NamesBillAsBefore extends FeedDeviation {

  NamesBillAsBefore() {
    super(
        "Calls a bill ElectricPowerUsageSummary, as ESPI 1.1 did.",
        breaks(Detection.SCHEMA),
        killedBy(Detection.SCHEMA, "GBX-SUM-21"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "UsageSummary").resource().name("ElectricPowerUsageSummary");
  }
}
