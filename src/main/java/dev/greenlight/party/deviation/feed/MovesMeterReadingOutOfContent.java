package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Puts a MeterReading into the summary of its entry in place of the content. */
final class MovesMeterReadingOutOfContent extends FeedDeviation {

  MovesMeterReadingOutOfContent() {
    super(
        "Puts a MeterReading into the summary of its entry in place of the content.",
        breaks("D028"),
        killedBy("D028").collateral("GBX-ATM-16", SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "MeterReading").element().at("content").name("summary");
  }
}
