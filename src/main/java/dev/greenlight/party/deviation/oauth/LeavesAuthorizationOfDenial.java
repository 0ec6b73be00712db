package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Obeys a denial, and yet lists an active Authorization of it. */
final class LeavesAuthorizationOfDenial extends CustodianDeviation {
  LeavesAuthorizationOfDenial() {
    super(
        Layer.OAUTH,
        "Obeys a denial, and yet lists an active Authorization of it.",
        breaks("oauth_denial_leaves_nothing"),
        killedBy("TC_ASK010"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.recordDenials();
  }
}
