package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** A reading is of a critical peak whose code is below that of none. */
final class UsesPeakBelowNone extends FeedDeviation {

  UsesPeakBelowNone() {
    super(
        "Gives a reading a negative code of critical peaks.",
        breaks("GBX-VAL-13"),
        killedBy("GBX-VAL-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    middleReading(middleBlock(batch)).with("cpp", -3);
  }
}
