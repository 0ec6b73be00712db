package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Puts a LocalTimeParameters into the summary of its entry in place of the content. */
final class MovesLocalTimeOutOfContent extends FeedDeviation {

  MovesLocalTimeOutOfContent() {
    super(
        "Puts a LocalTimeParameters into the summary of its entry in place of the content.",
        breaks(SCHEMA),
        killedBy("GBX-ATM-16", SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    middle(batch, "LocalTimeParameters").element().at("content").name("summary");
  }
}
