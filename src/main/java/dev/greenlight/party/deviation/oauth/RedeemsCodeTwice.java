package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets an authorization code be redeemed any number of times. */
final class RedeemsCodeTwice extends CustodianDeviation {
  RedeemsCodeTwice() {
    super(
        Layer.OAUTH,
        "Lets an authorization code be redeemed any number of times.",
        breaks("oauth_code_single_use"),
        killedBy("TC_OAD004")
            .alsoBreaks("oauth_code_at_once", "TC_OAD022")
            .collateral("TC_OAD030"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CODE_USED);
    endpoint.authorizationCodeGrant().keepTokensOnReplay();
  }
}
