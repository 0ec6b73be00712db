package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets browsers send the cookie of the session over plain http. */
final class SendsSessionsInThePlain extends CustodianDeviation {
  SendsSessionsInThePlain() {
    super(
        Layer.OAUTH,
        "Lets browsers send the cookie of the session over plain http.",
        breaks("login_cookie_kept"),
        killedBy("TC_ASK013"));
  }

  @Override
  public void bend(LoginPage page) {
    page.alterCookies(cookie -> cookie.replace("; Secure", ""));
  }
}
