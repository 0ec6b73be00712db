package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.DownloadPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks a customer who has logged in for his password again before each file. */
final class AsksToLogInBeforeEachFile extends CustodianDeviation {
  AsksToLogInBeforeEachFile() {
    super(
        Layer.RESOURCE,
        "Asks a customer who has logged in for his password again before each file.",
        breaks("ux_login_once"),
        killedBy("TC_CUX003", "TC_RCX003"));
  }

  @Override
  public void bend(DownloadPage page) {
    page.askAgain();
  }
}
