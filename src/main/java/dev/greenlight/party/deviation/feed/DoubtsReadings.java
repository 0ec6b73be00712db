package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Calls all readings questionable, as if none was measured. */
final class DoubtsReadings extends FeedDeviation {
  private static final String QUESTIONABLE = "10";

  DoubtsReadings() {
    super("Calls all readings questionable.", breaks("GBX-VAL-10"), killedBy("GBX-VAL-10"));
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.entries("IntervalBlock").stream()
        .flatMap(block -> readings(block.resource()).stream())
        .forEach(reading -> reading.at("ReadingQuality", "quality").text(QUESTIONABLE));
  }
}
