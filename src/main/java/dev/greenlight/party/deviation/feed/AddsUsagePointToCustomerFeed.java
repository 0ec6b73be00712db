package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Sends a UsagePoint along with the data of the customer. */
final class AddsUsagePointToCustomerFeed extends FeedDeviation {

  AddsUsagePointToCustomerFeed() {
    super(
        "Sends a UsagePoint along with the data of the customer.",
        breaks("GBX-CUS-01"),
        killedBy("GBX-CUS-01").collateral("GBX-LNK-12"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry location = middle(document, "ServiceLocation");
    String self = location.resource().at("UsagePoints", "UsagePoint").text();
    XmlElement entry = location.element().copy();
    entry.at("id").text("urn:uuid:4c5d1f60-3a2b-5c9e-8f71-0d2e4b6a8c13");
    entry.children().removeIf(part -> part.name().equals("link"));
    entry.children().add(1, link("self", self, "espi-entry/UsagePoint"));
    String up = self.substring(0, self.lastIndexOf('/'));
    entry.children().add(2, link("up", up, "espi-feed/UsagePoint"));
    XmlElement content = entry.at("content");
    content.children().clear();
    content.with(
        XmlElement.espi("UsagePoint").with(XmlElement.espi("ServiceCategory").with("kind", 0)));
    document.root().with(entry);
  }
}
