package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves the dates of publication out of the files that customers download. */
final class OmitsDatesInFiles extends CustodianDeviation {
  OmitsDatesInFiles() {
    super(
        Layer.RESOURCE,
        "Leaves the dates of publication out of the files that customers download.",
        breaks("data_follows_rules"),
        killedBy("TC_DMD006", "TC_DMD007").collateral("TC_DMD010", "TC_RCD007"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.alterDocuments(
        document ->
            document
                .entries()
                .forEach(
                    entry ->
                        entry
                            .element()
                            .children()
                            .removeIf(child -> child.name().equals("published"))));
  }
}
