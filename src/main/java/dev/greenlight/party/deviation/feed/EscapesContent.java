package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;

/** Sends an entry whose content is a resource in escaped markup. */
final class EscapesContent extends FeedDeviation {

  EscapesContent() {
    super(
        "Sends an entry whose content is a resource in escaped markup.",
        breaks("GBX-ATM-13"),
        killedBy("GBX-ATM-13").collateral("GBX-INT-05"));
  }

  @Override
  public void bend(AtomDocument batch) {
    XmlElement content = middle(batch, "IntervalBlock").element().at("content");
    content.children().clear();
    content.text("<IntervalBlock xmlns=\"" + XmlElement.ESPI + "\"/>");
  }
}
