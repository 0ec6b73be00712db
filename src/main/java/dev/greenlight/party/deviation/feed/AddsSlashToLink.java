package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Ends a related link in a slash that the self link lacks. */
final class AddsSlashToLink extends FeedDeviation {

  AddsSlashToLink() {
    super(
        "Ends a related link in a slash that the self link lacks.",
        breaks("GBX-LNK-08"),
        killedBy("GBX-LNK-08").collateral("GBX-LNK-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry block = middle(batch, "IntervalBlock");
    retarget(block, "related", block.links("related").get(0).attributes().get("href") + "/");
  }
}
