package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the file of a customer to whoever knows its address. */
final class ServesFilesWithoutLogin extends CustodianDeviation {
  ServesFilesWithoutLogin() {
    super(
        Layer.RESOURCE,
        "Serves the file of a customer to whoever knows its address.",
        breaks("download_needs_login"),
        killedBy("TC_DMD004", "TC_RCD004"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.serveAnybody();
  }
}
