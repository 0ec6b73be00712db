package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/**
 * Takes a consent form that was made for another session, and lets browsers send its cookie from
 * anywhere.
 */
final class TakesConsentsFromElsewhere extends CustodianDeviation {
  TakesConsentsFromElsewhere() {
    super(
        Layer.OAUTH,
        "Takes a consent form that was made for another session, and lets browsers send its cookie"
            + " from anywhere.",
        breaks("oauth_consent_not_forged"),
        killedBy("TC_ASK004"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.takeFormsFromElsewhere();
  }

  @Override
  public void bend(LoginPage page) {
    page.alterCookies(cookie -> cookie.replace("SameSite=Lax", "SameSite=None"));
  }
}
