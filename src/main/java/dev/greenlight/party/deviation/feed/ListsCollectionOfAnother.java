package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Relates an agreement to the collections of another one. */
final class ListsCollectionOfAnother extends FeedDeviation {
  ListsCollectionOfAnother() {
    super(
        "Relates an agreement to the ServiceSuppliers of another one.",
        breaks("GBX-LNK-24"),
        killedBy("GBX-LNK-24"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry agreement = middle(document, "CustomerAgreement");
    agreement.links("related").stream()
        .filter(link -> link.attributes().get("href").endsWith("/ServiceSupplier"))
        .forEach(
            link ->
                link.attribute(
                    "href",
                    link.attributes()
                        .get("href")
                        .replaceFirst("/[^/]+/ServiceSupplier$", "/another/ServiceSupplier")));
  }
}
