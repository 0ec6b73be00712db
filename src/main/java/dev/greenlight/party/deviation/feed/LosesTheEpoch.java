package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Lets a block with all its readings begin in 1970. */
final class LosesTheEpoch extends FeedDeviation {

  LosesTheEpoch() {
    super(
        "Lets a block with all its readings begin in 1970.",
        breaks("GBX-INT-19"),
        killedBy("GBX-INT-19"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    long start = block.at("interval", "start").number();
    block
        .descendants()
        .filter(element -> element.name().equals("start"))
        .forEach(each -> add(each, -start));
  }
}
