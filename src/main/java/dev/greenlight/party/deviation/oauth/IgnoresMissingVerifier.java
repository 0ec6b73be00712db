package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code without the PKCE verifier that the challenge calls for. */
final class IgnoresMissingVerifier extends CustodianDeviation {
  IgnoresMissingVerifier() {
    super(
        Layer.OAUTH,
        "Redeems a code without the PKCE verifier that the challenge calls for.",
        breaks("oauth_pkce_enforced"),
        killedBy("TC_OAD003_p", "TC_OAD070"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.VERIFIER_MISSING);
  }
}
