package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets everybody revoke who knows the id of the client, whatever the secret. */
final class RevokesForAnybody extends CustodianDeviation {
  RevokesForAnybody() {
    super(
        Layer.OAUTH,
        "Lets everybody revoke who knows the id of the client, whatever the secret.",
        breaks("oauth_revocation_client_authentication"),
        killedBy("TC_REV006"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.overlook(TokenFault.SECRET_WRONG);
  }
}
