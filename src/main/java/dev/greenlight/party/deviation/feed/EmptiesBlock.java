package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Sends an IntervalBlock without readings. */
final class EmptiesBlock extends FeedDeviation {
  EmptiesBlock() {
    super(
        "Sends an IntervalBlock without readings.",
        breaks("D044"),
        killedBy("GBX-INT-24", "D043", "D044", "D045", "D046")
            .andOfficially("D042")
            .collateral("GBX-INT-08", "GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    block.children().removeAll(readings(block));
  }
}
