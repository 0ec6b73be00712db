package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Counts the times of a block in milliseconds. */
final class MillisecondTimes extends FeedDeviation {

  MillisecondTimes() {
    super(
        "Counts the times of a block in milliseconds.",
        breaks("GBX-INT-17"),
        killedBy("GBX-INT-17").collateral("GBX-INT-01", "GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    block
        .descendants()
        .filter(element -> element.name().equals("start"))
        .forEach(start -> start.text(start.text() + "000"));
  }
}
