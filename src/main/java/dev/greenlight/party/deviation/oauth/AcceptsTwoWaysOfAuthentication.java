package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes client credentials in the header and in the form at once. */
final class AcceptsTwoWaysOfAuthentication extends CustodianDeviation {
  AcceptsTwoWaysOfAuthentication() {
    super(
        Layer.OAUTH,
        "Takes client credentials in the header and in the form at once.",
        breaks("oauth_one_client_authentication"),
        killedBy("TC_OAD003_f"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.TWO_WAYS);
  }
}
