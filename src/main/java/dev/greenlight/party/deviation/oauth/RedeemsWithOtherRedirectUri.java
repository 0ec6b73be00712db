package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code with another redirect URI than that of the authorization request. */
final class RedeemsWithOtherRedirectUri extends CustodianDeviation {
  RedeemsWithOtherRedirectUri() {
    super(
        Layer.OAUTH,
        "Redeems a code with another redirect URI than that of the authorization request.",
        breaks("oauth_code_bound_to_redirect_uri"),
        killedBy("TC_OAD003_g", "TC_OAD003_r"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REDIRECT_URI_DIFFERS);
  }
}
