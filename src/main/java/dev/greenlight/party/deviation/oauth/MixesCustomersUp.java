package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes who approves for another one, where two are asked and their states begin alike. */
final class MixesCustomersUp extends CustodianDeviation {
  private static final int REMEMBERED = 12;

  MixesCustomersUp() {
    super(
        Layer.OAUTH,
        "Takes who approves for who was asked last by a state of the same first 12 characters.",
        breaks("oauth_customers_told_apart"),
        killedBy("TC_OAD081"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.rememberCustomersBy(state -> state.substring(0, Math.min(REMEMBERED, state.length())));
  }
}
