package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Answers with one entry where a feed is due. */
final class SendsLoneEntry extends FeedDeviation {

  SendsLoneEntry() {
    super(
        "Answers with one entry where a feed is due.",
        breaks("D000"),
        killedBy("D000").collateral("GBX-LNK-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.root(middle(batch, "UsagePoint").element());
  }
}
