package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Adds a UsagePoint that has no MeterReading. */
final class AddsMeterWithoutData extends FeedDeviation {

  AddsMeterWithoutData() {
    super(
        "Adds a UsagePoint that has no MeterReading.",
        breaks("GBX-LNK-11"),
        killedBy("GBX-LNK-11")
            .alsoBreaks("usage_points_apart", "TC_MUP001")
            .alsoBreaks("usage_points_granted", "TC_MUP002")
            .alsoBreaks("bulk_complete", "TC_RBK001", "TC_SFT001")
            .alsoBreaks("collection_equals_batch", "TC_RES002_a")
            .collateral("TC_NAME001", "TC_CHO001", "TC_CHO020"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry present = middle(batch, "UsagePoint");
    Entry another = new Entry(present.element().copy());
    another.element().at("id").text("urn:uuid:7d3e5f20-9b86-502c-8e9f-5f42a6b8c9eb");
    String self = present.self();
    String other = present.up() + "/another";
    another
        .element()
        .children()
        .removeIf(part -> String.valueOf(part.attributes().get("href")).endsWith("Summary"));
    another
        .element()
        .children("link")
        .forEach(link -> link.attributes().replaceAll((name, value) -> value.replace(self, other)));
    batch.root().with(another.element());
  }
}
