package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Lets a block begin an hour before its first reading. */
final class StartsBlockEarly extends FeedDeviation {

  StartsBlockEarly() {
    super(
        "Lets a block begin an hour before its first reading.",
        breaks("D042"),
        killedBy("D042").collateral("GBX-INT-08", "GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement interval = middleBlock(batch).at("interval");
    add(interval.at("start"), -3_600);
    add(interval.at("duration"), 3_600);
  }
}
