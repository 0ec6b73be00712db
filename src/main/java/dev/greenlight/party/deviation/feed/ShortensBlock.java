package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Lets a block end before its last reading. */
final class ShortensBlock extends FeedDeviation {

  ShortensBlock() {
    super(
        "Lets a block end before its last reading.",
        breaks("GBX-INT-09"),
        killedBy("GBX-INT-09").collateral("GBX-INT-10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    add(middleBlock(batch).at("interval", "duration"), -3_600);
  }
}
