package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Adds a summary of power quality about no time at all. */
final class ObservesQualityAtNoTime extends FeedDeviation {

  ObservesQualityAtNoTime() {
    super(
        "Adds a summary of power quality about no time at all.",
        breaks("GBX-PQ-01"),
        killedBy("GBX-PQ-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    QualitySummary.in(batch).at("summaryInterval", "duration").text("0");
  }
}
