package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Serves a resource by its own URI with another title than in the batch; one for each kind. */
final class ResourceDiffersFromBatch extends CustodianDeviation {
  private final String kind;

  private ResourceDiffersFromBatch(String kind, String testCase) {
    super(
        kind + "DiffersFromBatch",
        Layer.RESOURCE,
        "Serves a lone " + kind + " with another title than in the batch.",
        breaks("resource_equals_batch"),
        killedBy(testCase));
    this.kind = kind;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new ResourceDiffersFromBatch("UsagePoint", "TC_RES001_a"),
        new ResourceDiffersFromBatch("MeterReading", "TC_RES001_b"),
        new ResourceDiffersFromBatch("IntervalBlock", "TC_RES001_c"),
        new ResourceDiffersFromBatch("UsageSummary", "TC_RES001_d"),
        new ResourceDiffersFromBatch("ReadingType", "TC_RES001_e"),
        new ResourceDiffersFromBatch("LocalTimeParameters", "TC_RES001_f"),
        new ResourceDiffersFromBatch("ElectricPowerQualitySummary", "TC_RES001_g"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.alterDocuments((path, document) -> retitle(document));
  }

  private void retitle(AtomDocument document) {
    Entry entry = new Entry(document.root());
    if (document.root().name().equals("entry") && entry.kind().equals(kind)) {
      entry.element().at("title").text("Another title");
    }
  }
}
