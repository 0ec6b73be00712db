package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Sends an entry whose content is empty. */
final class EmptiesContent extends FeedDeviation {

  EmptiesContent() {
    super(
        "Sends an entry whose content is empty.",
        breaks("GBX-ATM-13"),
        killedBy("GBX-ATM-13").collateral("GBX-INT-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "IntervalBlock").element().at("content").children().clear();
  }
}
