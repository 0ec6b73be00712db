package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code with a PKCE verifier that does not fit the challenge. */
final class IgnoresWrongVerifier extends CustodianDeviation {
  IgnoresWrongVerifier() {
    super(
        Layer.OAUTH,
        "Redeems a code with a PKCE verifier that does not fit the challenge.",
        breaks("oauth_pkce_enforced"),
        killedBy("TC_OAD003_o", "TC_OAD003_w", "TC_OAD070"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.VERIFIER_WRONG);
  }
}
