package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Denies for a customer who denied before, and does not ask him again. */
final class RemembersDenials extends CustodianDeviation {
  RemembersDenials() {
    super(
        Layer.OAUTH,
        "Denies for a customer who denied before, and does not ask him again.",
        breaks("oauth_denial_not_final"),
        killedBy("TC_ASK003"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.rememberDenials();
  }
}
