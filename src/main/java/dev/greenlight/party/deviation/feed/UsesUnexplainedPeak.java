package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** A reading is of a critical peak, and nothing says what that would be. */
final class UsesUnexplainedPeak extends FeedDeviation {

  UsesUnexplainedPeak() {
    super(
        "Gives a reading a code of critical peaks that no ReadingType knows.",
        breaks("GBX-VAL-13"),
        killedBy("GBX-VAL-13"));
  }

  @Override
  public void bend(AtomDocument batch) {
    for (Entry type : batch.entries("ReadingType")) {
      type.resource().children().remove(type.resource().at("cpp"));
    }
    middleReading(middleBlock(batch)).with("cpp", 3);
  }
}
