package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Adds a summary of power quality with a frequency in plain hertz. */
final class WritesPlainHertz extends FeedDeviation {

  WritesPlainHertz() {
    super(
        "Adds a summary of power quality with a frequency in plain hertz.",
        breaks("GBX-PQ-02"),
        killedBy("GBX-PQ-02"));
  }

  @Override
  public void bend(AtomDocument batch) {
    QualitySummary.in(batch).at("powerFrequency").text("60");
  }
}
