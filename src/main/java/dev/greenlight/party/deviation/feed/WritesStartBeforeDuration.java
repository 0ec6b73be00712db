package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.SCHEMA;

import dev.greenlight.party.custodian.data.AtomDocument;
import java.util.Collections;

/** Writes start and duration in the wrong order. */
final class WritesStartBeforeDuration extends FeedDeviation {

  WritesStartBeforeDuration() {
    super("Writes start and duration in the wrong order.", breaks(SCHEMA), killedBy(SCHEMA));
  }

  @Override
  public void bend(AtomDocument batch) {
    Collections.reverse(middleBlock(batch).at("interval").children());
  }
}
