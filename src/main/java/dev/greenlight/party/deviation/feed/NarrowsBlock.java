package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/**
 * Lets a block begin after its first reading and end before its last.
 *
 * <p>It begins with another reading, which is enough for the published test of its start.
 */
final class NarrowsBlock extends FeedDeviation {

  NarrowsBlock() {
    super(
        "Lets a block begin after its first reading and end before its last.",
        breaks("D042"),
        killedBy("GBX-INT-10").andAsLabelled("D042").collateral("GBX-INT-08", "GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement interval = middleBlock(batch).at("interval");
    add(interval.at("start"), 3_600);
    add(interval.at("duration"), -7_200);
  }
}
