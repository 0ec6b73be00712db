package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** The feed itself lacks its id, title or date. */
final class DropsPartOfFeed extends FeedDeviation {
  private final String part;

  DropsPartOfFeed(String part, String duty) {
    super(
        "Drops" + capitalised(part) + "OfFeed",
        "Leaves the " + part + " out of the feed.",
        breaks(duty),
        killedBy(duty));
    this.part = part;
  }

  @Override
  public void bend(AtomDocument batch) {
    batch.root().children().remove(batch.root().at(part));
  }
}
