package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates an agreement to the collections of another one. */
final class ListsCollectionOfAnother extends FeedDeviation {
  ListsCollectionOfAnother() {
    super(
        "Adds an agreement that relates to the collections of another one.",
        breaks("GBX-LNK-24"),
        killedBy("GBX-LNK-24").collateral("GBX-CUS-53"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry agreement = middle(document, "CustomerAgreement");
    Entry another = new Entry(agreement.element().copy());
    another.element().at("id").text("urn:uuid:a94d2c7b-1e38-5f60-8c4b-2b7d90e6f315");
    retarget(another, "self", agreement.up() + "/another");
    document.root().with(another.element());
  }
}
