package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Lets a summary of power quality belong to no UsagePoint. */
final class OrphansQualitySummary extends FeedDeviation {

  OrphansQualitySummary() {
    super(
        "Lets a summary of power quality belong to no UsagePoint.",
        breaks("GBX-LNK-13"),
        killedBy("GBX-LNK-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry summary = middle(batch, "ElectricPowerQualitySummary");
    summary.element().children().removeAll(summary.links("related"));
    String nobody = middle(batch, "UsagePoint").up() + "/nobody/ElectricPowerQualitySummary";
    retarget(summary, "up", nobody);
    retarget(summary, "self", nobody + "/1");
  }
}
