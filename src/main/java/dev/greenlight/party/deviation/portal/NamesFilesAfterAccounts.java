package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts the number of the account into the names of its files. */
final class NamesFilesAfterAccounts extends CustodianDeviation {
  NamesFilesAfterAccounts() {
    super(
        Layer.RESOURCE,
        "Puts the number of the account into the names of its files.",
        breaks("download_names_nobody"),
        killedBy("TC_DMD003", "TC_RCD003"));
  }

  @Override
  public void bend(DownloadPage page) {
    Names.of(page, name -> name.replace(".xml", "_account_4711083355.xml"));
  }
}
