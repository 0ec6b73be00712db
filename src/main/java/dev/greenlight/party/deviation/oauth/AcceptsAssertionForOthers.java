package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the assertion of a client that it made for another server. */
final class AcceptsAssertionForOthers extends CustodianDeviation {
  AcceptsAssertionForOthers() {
    super(
        Layer.OAUTH,
        "Takes the assertion of a client that it made for another server.",
        breaks("oauth_assertion_audience"),
        killedBy("TC_JWT001_c"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.ASSERTION_FOR_ANOTHER);
  }
}
