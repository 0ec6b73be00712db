package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Sends a notification that names nothing to fetch. */
final class NotifiesOfNothing extends FeedDeviation {
  NotifiesOfNothing() {
    super(
        "Sends a notification that names nothing to fetch.",
        breaks("GBX-NOT-01"),
        killedBy("GBX-NOT-01"));
  }

  @Override
  public void bend(AtomDocument notification) {
    notification.root().children().clear();
  }
}
