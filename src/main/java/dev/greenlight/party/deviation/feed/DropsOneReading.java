package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/**
 * Leaves one reading of a block out.
 *
 * <p>Whoever adds readings up reports too little.
 */
final class DropsOneReading extends FeedDeviation {

  DropsOneReading() {
    super(
        "Leaves one reading of a block out.",
        breaks("GBX-INT-01"),
        killedBy("GBX-INT-01").collateral("GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement block = middleBlock(batch);
    block.children().remove(middleReading(block));
  }
}
