package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the same assertion of a client any number of times. */
final class AcceptsAssertionTwice extends CustodianDeviation {
  AcceptsAssertionTwice() {
    super(
        Layer.OAUTH,
        "Takes the same assertion of a client any number of times.",
        breaks("oauth_assertion_single_use"),
        killedBy("TC_JWT002"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.ASSERTION_USED);
  }
}
