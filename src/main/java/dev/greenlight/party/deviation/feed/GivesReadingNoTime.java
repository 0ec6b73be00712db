package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import java.util.List;

/** Lets the last reading of a block last no time at all. */
final class GivesReadingNoTime extends FeedDeviation {

  GivesReadingNoTime() {
    super(
        "Lets the last reading of a block last no time at all.",
        breaks("GBX-INT-21"),
        killedBy("GBX-INT-21").collateral("GBX-INT-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    List<XmlElement> readings = readings(middleBlock(batch));
    readings.get(readings.size() - 1).at("timePeriod", "duration").text("0");
  }
}
