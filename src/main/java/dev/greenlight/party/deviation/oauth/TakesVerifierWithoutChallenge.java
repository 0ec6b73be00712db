package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Redeems a code with a verifier although no challenge was shown for it. */
final class TakesVerifierWithoutChallenge extends CustodianDeviation {
  TakesVerifierWithoutChallenge() {
    super(
        Layer.OAUTH,
        "Redeems a code with a verifier although no challenge was shown for it.",
        breaks("oauth_pkce_no_downgrade"),
        killedBy("TC_OAD003_x"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.VERIFIER_UNASKED);
  }
}
