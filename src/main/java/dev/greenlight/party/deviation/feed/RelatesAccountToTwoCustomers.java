package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.data.XmlElement;

/** Lets two customers share one account. */
final class RelatesAccountToTwoCustomers extends FeedDeviation {

  RelatesAccountToTwoCustomers() {
    super(
        "Relates a CustomerAccount to a second Customer.",
        breaks("GBX-CUS-18"),
        killedBy("GBX-CUS-18").collateral("GBX-LNK-24"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry customer = middle(document, "Customer");
    Entry second = new Entry(customer.element().copy());
    second.element().at("id").text("urn:uuid:7d1e0c5a-94b3-5f28-b6a7-3c8f5e2d1b40");
    retarget(second, "self", customer.up() + "/second");
    document.root().with(second.element());
    XmlElement link = link("related", second.self(), "cust-entry/Customer");
    addLink(middle(document, "CustomerAccount"), link);
  }
}
