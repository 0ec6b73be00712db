package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Set;

/** Puts elements of its own among those of ESPI in the files that customers download. */
final class InventsElementsInFiles extends CustodianDeviation {
  InventsElementsInFiles() {
    super(
        Layer.RESOURCE,
        "Puts elements of its own among those of ESPI in the files that customers download.",
        breaks("data_fits_schema"),
        killedBy("TC_DMD005", "TC_RCD005").collateral("TC_RCD007"));
  }

  private static final Set<String> KINDS = Set.of("UsagePoint", "Customer");

  @Override
  public void bend(DownloadPage page) {
    page.alterDocuments(
        document ->
            document.entries().stream()
                .filter(entry -> KINDS.contains(entry.kind()))
                .forEach(
                    entry ->
                        entry.resource().with(XmlElement.espi("colourOfTheDoor").text("green"))));
  }
}
