package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Writes one reading of a block twice. */
final class RepeatsOneReading extends FeedDeviation {

  RepeatsOneReading() {
    super(
        "Writes one reading of a block twice.",
        breaks("D145"),
        killedBy("D145").collateral("GBX-INT-02", "GBX-INT-04", "GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    XmlElement reading = middleReading(block);
    block.children().add(block.children().indexOf(reading), reading.copy());
  }
}
