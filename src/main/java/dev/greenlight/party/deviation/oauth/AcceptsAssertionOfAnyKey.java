package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the assertion of a client whatever key signed it. */
final class AcceptsAssertionOfAnyKey extends CustodianDeviation {
  AcceptsAssertionOfAnyKey() {
    super(
        Layer.OAUTH,
        "Takes the assertion of a client whatever key signed it.",
        breaks("oauth_assertion_signature"),
        killedBy("TC_JWT001_a"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.ASSERTION_OF_ANOTHER_KEY);
  }
}
