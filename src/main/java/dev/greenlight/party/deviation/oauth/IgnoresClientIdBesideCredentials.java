package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes a token request that names another client than that of its credentials. */
final class IgnoresClientIdBesideCredentials extends CustodianDeviation {
  IgnoresClientIdBesideCredentials() {
    super(
        Layer.OAUTH,
        "Takes a token request that names another client than that of its credentials.",
        breaks("oauth_client_id_agrees"),
        killedBy("TC_OAD043"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.CLIENT_DIFFERS);
  }
}
