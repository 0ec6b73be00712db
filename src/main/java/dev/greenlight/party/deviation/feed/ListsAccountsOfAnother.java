package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates a customer to the accounts of another one. */
final class ListsAccountsOfAnother extends FeedDeviation {
  ListsAccountsOfAnother() {
    super(
        "Adds a customer who relates to the accounts of another one.",
        breaks("GBX-LNK-24"),
        killedBy("GBX-LNK-24"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry customer = middle(document, "Customer");
    Entry another = new Entry(customer.element().copy());
    another.element().at("id").text("urn:uuid:5c0e9a71-88d3-5b12-9f6e-d4417a2b6c90");
    String up = customer.up().replaceFirst("/RetailCustomer/[^/]+/", "/RetailCustomer/another/");
    retarget(another, "up", up);
    retarget(another, "self", up + "/another");
    document.root().with(another.element());
  }
}
