package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves the address out of places in the files that customers download. */
final class OmitsAddressesInFiles extends CustodianDeviation {
  OmitsAddressesInFiles() {
    super(
        Layer.RESOURCE,
        "Leaves the address out of places in the files that customers download.",
        breaks("data_good_practice"),
        killedBy("TC_RCD007"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.alterDocuments(
        document ->
            document.entries().stream()
                .filter(entry -> entry.kind().equals("ServiceLocation"))
                .forEach(
                    entry ->
                        entry
                            .resource()
                            .children()
                            .removeIf(child -> child.name().equals("mainAddress"))));
  }
}
