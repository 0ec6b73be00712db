package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;

/** Gives a CustomerAgreement a random UUID for an id. */
final class WritesRandomId extends FeedDeviation {

  WritesRandomId() {
    super(
        "Gives a CustomerAgreement a random UUID for an id.",
        breaks("GBX-CUS-08"),
        killedBy("GBX-CUS-08"));
  }

  @Override
  public void bend(AtomDocument document) {
    middle(document, "CustomerAgreement")
        .element()
        .at("id")
        .text("urn:uuid:9f3c2a71-6d54-4b0e-a8c9-51e7f2d80b36");
  }
}
