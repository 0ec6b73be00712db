package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts the e-mail address of the customer into the names of its files. */
final class NamesFilesAfterCustomers extends CustodianDeviation {
  NamesFilesAfterCustomers() {
    super(
        Layer.RESOURCE,
        "Puts the e-mail address of the customer into the names of its files.",
        breaks("download_names_nobody"),
        killedBy("TC_DMD003", "TC_RCD003"));
  }

  @Override
  public void bend(DownloadPage page) {
    Names.of(page, name -> name.replace(".xml", " of ada.nine@example.net.xml"));
  }
}
