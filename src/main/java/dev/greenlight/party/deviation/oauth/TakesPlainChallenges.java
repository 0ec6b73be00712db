package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes a challenge of the method plain. */
final class TakesPlainChallenges extends CustodianDeviation {
  TakesPlainChallenges() {
    super(
        Layer.OAUTH,
        "Takes a challenge of the method plain.",
        breaks("oauth_pkce_plain_refused"),
        killedBy("TC_OAD019"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.CHALLENGE_METHOD_UNSUPPORTED);
  }
}
