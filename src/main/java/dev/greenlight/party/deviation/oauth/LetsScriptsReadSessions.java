package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets scripts read the cookie of the session. */
final class LetsScriptsReadSessions extends CustodianDeviation {
  LetsScriptsReadSessions() {
    super(
        Layer.OAUTH,
        "Lets scripts read the cookie of the session.",
        breaks("login_cookie_kept"),
        killedBy("TC_ASK013"));
  }

  @Override
  public void bend(LoginPage page) {
    page.alterCookies(cookie -> cookie.replace("; HttpOnly", ""));
  }
}
