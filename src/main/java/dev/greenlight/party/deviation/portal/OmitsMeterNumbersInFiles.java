package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves the numbers out of meters in the files that customers download. */
final class OmitsMeterNumbersInFiles extends CustodianDeviation {
  OmitsMeterNumbersInFiles() {
    super(
        Layer.RESOURCE,
        "Leaves the numbers out of meters in the files that customers download.",
        breaks("data_good_practice"),
        killedBy("TC_RCD007"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.alterDocuments(
        document ->
            document.entries().stream()
                .filter(entry -> entry.kind().equals("Meter"))
                .flatMap(entry -> entry.resource().descendants())
                .toList()
                .forEach(
                    element ->
                        element.children().removeIf(child -> child.name().equals("serialNumber"))));
  }
}
