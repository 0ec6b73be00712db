package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the assertion of a client long after it expired. */
final class AcceptsExpiredAssertion extends CustodianDeviation {
  AcceptsExpiredAssertion() {
    super(
        Layer.OAUTH,
        "Takes the assertion of a client long after it expired.",
        breaks("oauth_assertion_lifetime"),
        killedBy("TC_JWT001_b"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.ASSERTION_EXPIRED);
  }
}
