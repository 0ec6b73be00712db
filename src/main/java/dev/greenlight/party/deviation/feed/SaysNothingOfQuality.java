package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Nobody learns whether readings were measured or made up. */
final class SaysNothingOfQuality extends FeedDeviation {

  SaysNothingOfQuality() {
    super(
        "Says nothing of the quality of readings, neither there nor in their ReadingTypes.",
        breaks("D047"),
        killedBy("D047", "D060", "GBX-VAL-09"));
  }

  @Override
  public void bend(AtomDocument batch) {
    for (Entry type : batch.entries("ReadingType")) {
      type.resource().children().removeIf(part -> part.name().equals("defaultQuality"));
    }
    for (Entry block : batch.entries("IntervalBlock")) {
      readings(block.resource())
          .forEach(
              reading -> reading.children().removeIf(part -> part.name().equals("ReadingQuality")));
    }
  }
}
