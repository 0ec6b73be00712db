package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Lets a block last an hour longer than its readings. */
final class LengthensBlock extends FeedDeviation {

  LengthensBlock() {
    super(
        "Lets a block last an hour longer than its readings.",
        breaks("GBX-INT-09"),
        killedBy("GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    add(middleBlock(batch).at("interval", "duration"), 3_600);
  }
}
