package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Writes the id of an entry without urn:uuid. */
final class SendsBareUuid extends FeedDeviation {

  SendsBareUuid() {
    super(
        "Writes the id of an entry without urn:uuid.",
        breaks("GBX-ATM-04"),
        killedBy("GBX-ATM-04"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement id = middle(batch, "IntervalBlock").element().at("id");
    id.text(id.text().substring("urn:uuid:".length()));
  }
}
