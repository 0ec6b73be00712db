package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Leaves out a block that an earlier download had, and sends those before and after it. */
final class LosesBlock extends FeedDeviation {
  LosesBlock() {
    super(
        "Leaves out a block in the middle that it sent before.",
        breaks("GBX-XF-10"),
        killedBy("GBX-XF-10").collateral("GBX-INT-05", "GBX-SUM-01", "GBX-SUM-02", "GBX-SUM-03"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.root().children().remove(middle(batch, "IntervalBlock").element());
  }
}
