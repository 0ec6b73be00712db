package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Leaves the id of an entry empty. */
final class EmptiesId extends FeedDeviation {

  EmptiesId() {
    super(
        "Leaves the id of an entry empty.",
        breaks("D031"),
        killedBy("GBX-ATM-02").andAsLabelled("D031").collateral("GBX-ATM-04"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "IntervalBlock").element().at("id").text("");
  }
}
