package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Sends an entry without content. */
final class DropsContent extends FeedDeviation {

  DropsContent() {
    super(
        "Sends an entry without content.",
        breaks("GBX-ATM-13"),
        killedBy("GBX-ATM-13").collateral("GBX-INT-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement entry = middle(batch, "IntervalBlock").element();
    entry.children().remove(entry.at("content"));
  }
}
