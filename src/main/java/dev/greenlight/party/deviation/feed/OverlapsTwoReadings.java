package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Lets a reading last into the next. */
final class OverlapsTwoReadings extends FeedDeviation {

  OverlapsTwoReadings() {
    super(
        "Lets a reading last into the next.",
        breaks("GBX-INT-02"),
        killedBy("GBX-INT-02").collateral("GBX-INT-09", "GBX-INT-11"));
  }

  @Override
  public void bend(AtomDocument batch) {
    add(middleReading(middleBlock(batch)).at("timePeriod", "duration"), 1_800);
  }
}
