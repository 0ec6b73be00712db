package dev.greenlight.party.deviation.feed;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;

/** Adds a ReadingType that no MeterReading relates to. */
final class AddsTypeOfNobody extends FeedDeviation {

  AddsTypeOfNobody() {
    super(
        "Adds a ReadingType that no MeterReading relates to.",
        breaks("GBX-LNK-10"),
        killedBy("GBX-LNK-10").collateral("TC_NAME001"));
  }

  @Override
  public void bend(AtomDocument batch) {
    Entry present = middle(batch, "ReadingType");
    Entry another = new Entry(present.element().copy());
    another.element().at("id").text("urn:uuid:6c2d4e1f-8a75-5f1b-9d8e-4e31f5a7b8da");
    retarget(another, "self", present.up() + "/another");
    add(another.resource().at("tou"), 1);
    batch.root().with(another.element());
  }
}
