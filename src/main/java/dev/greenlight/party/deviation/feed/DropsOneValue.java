package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/**
 * Leaves the value of one reading out.
 *
 * <p>The published test is content with one value in a block.
 */
final class DropsOneValue extends FeedDeviation {

  DropsOneValue() {
    super(
        "Leaves the value of one reading out.",
        breaks("D046"),
        killedAsLabelled("D046").collateral("GBX-INT-23"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement reading = middleReading(middleBlock(batch));
    reading.children().remove(reading.at("value"));
  }
}
