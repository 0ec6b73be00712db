package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Logs a customer in under the id that his session had before. */
final class KeepsSessionAtLogin extends CustodianDeviation {
  KeepsSessionAtLogin() {
    super(
        Layer.OAUTH,
        "Logs a customer in under the id that his session had before.",
        breaks("login_renews_session"),
        killedBy("TC_ASK014"));
  }

  @Override
  public void bend(LoginPage page) {
    page.keepSessions();
  }
}
