package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Leaves a block with all its readings out. */
final class DropsOneBlock extends FeedDeviation {

  DropsOneBlock() {
    super(
        "Leaves a block with all its readings out.", breaks("GBX-INT-05"), killedBy("GBX-INT-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.root().children().remove(middle(batch, "IntervalBlock").element());
  }
}
