package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the ReadingType of gas by its own URI with another multiplier than in the batch. */
final class ReadingTypeOfGasDiffersFromBatch extends CustodianDeviation {
  private static final String GAS = "7";

  ReadingTypeOfGasDiffersFromBatch() {
    super(
        Layer.RESOURCE,
        "Serves the ReadingType of gas by its own URI with another multiplier than in the batch.",
        breaks("resource_equals_batch"),
        killedBy("TC_RES001_e"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments((path, document) -> misscale(document));
  }

  private static void misscale(AtomDocument document) {
    Entry entry = new Entry(document.root());
    if (document.root().name().equals("entry")
        && entry.kind().equals("ReadingType")
        && entry.resource().at("commodity").text().equals(GAS)) {
      entry.resource().at("powerOfTenMultiplier").text("9");
    }
  }
}
