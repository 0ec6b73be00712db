package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the challenge itself for its verifier, as if its method were plain. */
final class TakesChallengeForVerifier extends CustodianDeviation {
  TakesChallengeForVerifier() {
    super(
        Layer.OAUTH,
        "Takes the challenge itself for its verifier, as if its method were plain.",
        breaks("oauth_pkce_enforced"),
        killedBy("TC_OAD003_w"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.authorizationCodeGrant().alsoTakeVerifiers(String::equals);
  }
}
