package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedAsLabelled;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Leaves the time of one reading out. */
final class DropsOnePeriod extends FeedDeviation {

  DropsOnePeriod() {
    super(
        "Leaves the time of one reading out.",
        breaks("D044"),
        killedAsLabelled("D044", "D045").collateral("GBX-INT-01", "GBX-INT-22"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement reading = middleReading(middleBlock(batch));
    reading.children().remove(reading.at("timePeriod"));
  }
}
