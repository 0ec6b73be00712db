package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.Names;

/** Adds a summary of power quality that belongs to no UsagePoint. */
final class AddsQualityOfNobody extends FeedDeviation {

  AddsQualityOfNobody() {
    super(
        "Adds a summary of power quality that belongs to no UsagePoint.",
        breaks("GBX-LNK-13"),
        killedBy("GBX-LNK-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry summary = new Entry(middle(batch, "ElectricPowerQualitySummary").element().copy());
    summary.element().children().removeAll(summary.links("related"));
    String nobody = middle(batch, "UsagePoint").up() + "/nobody/ElectricPowerQualitySummary";
    summary.element().at("id").text(Names.idOf(nobody + "/1"));
    retarget(summary, "up", nobody);
    retarget(summary, "self", nobody + "/1");
    batch.root().with(summary.element());
  }
}
