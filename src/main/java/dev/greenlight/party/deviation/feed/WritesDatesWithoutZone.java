package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Writes a date of Atom without a zone. */
final class WritesDatesWithoutZone extends FeedDeviation {

  WritesDatesWithoutZone() {
    super("Writes a date of Atom without a zone.", breaks("GBX-ATM-18"), killedBy("GBX-ATM-18"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement updated = middle(batch, "IntervalBlock").element().at("updated");
    updated.text(updated.text().replace("Z", ""));
  }
}
