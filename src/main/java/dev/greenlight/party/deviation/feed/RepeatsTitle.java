package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Writes the title twice in an entry. */
final class RepeatsTitle extends FeedDeviation {

  RepeatsTitle() {
    super("Writes the title twice in an entry.", breaks("GBX-ATM-01"), killedBy("GBX-ATM-01"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement entry = middle(batch, "IntervalBlock").element();
    entry.with(entry.at("title").copy());
  }
}
