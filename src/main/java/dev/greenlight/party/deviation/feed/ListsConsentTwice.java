package dev.greenlight.party.deviation.feed;

import static dev.greenlight.party.deviation.Detection.killedBy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Lists an Authorization once more, under another id and the same address. */
final class ListsConsentTwice extends FeedDeviation {
  ListsConsentTwice() {
    super(
        "Lists an Authorization twice, under two ids and one address.",
        breaks("GBX-LNK-25"),
        killedBy("GBX-LNK-25"));
  }

  @Override
  public void bend(AtomDocument document) {
    Entry another = new Entry(middle(document, "Authorization").element().copy());
    another.element().at("id").text("urn:uuid:1f8a6c03-7d2e-5b94-a5c1-60e3b7d9f248");
    document.root().with(another.element());
  }
}
