package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves the consumption out of bills in the files that customers download. */
final class OmitsTotalsOfBillsInFiles extends CustodianDeviation {
  OmitsTotalsOfBillsInFiles() {
    super(
        Layer.RESOURCE,
        "Leaves the consumption out of bills in the files that customers download.",
        breaks("data_follows_rules"),
        killedBy("TC_DMD010"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.alterDocuments(
        document ->
            document.entries().stream()
                .filter(entry -> entry.kind().equals("UsageSummary"))
                .forEach(
                    entry ->
                        entry
                            .resource()
                            .children()
                            .removeIf(
                                child -> child.name().equals("overallConsumptionLastPeriod"))));
  }
}
