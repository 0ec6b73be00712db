package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Lets each reading of a block lack its last second. */
final class ForgetsLastSecond extends FeedDeviation {

  ForgetsLastSecond() {
    super(
        "Lets each reading of a block lack its last second.",
        breaks("GBX-INT-26"),
        killedBy("GBX-INT-26"));
  }

  @Override
  public void bend(AtomDocument batch) {
    readings(middleBlock(batch)).forEach(reading -> add(reading.at("timePeriod", "duration"), -1));
  }
}
