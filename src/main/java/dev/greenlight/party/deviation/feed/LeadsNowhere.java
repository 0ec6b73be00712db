package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates a UsagePoint to a resource that is not there. */
final class LeadsNowhere extends FeedDeviation {

  LeadsNowhere() {
    super(
        "Relates a UsagePoint to a resource that is not there.",
        breaks("GBX-LNK-01"),
        killedBy("GBX-LNK-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry usagePoint = middle(batch, "UsagePoint");
    String nowhere = usagePoint.self() + "/ElectricPowerQualitySummary/nowhere";
    addLink(usagePoint, link("related", nowhere, "espi-entry/ElectricPowerQualitySummary"));
  }
}
