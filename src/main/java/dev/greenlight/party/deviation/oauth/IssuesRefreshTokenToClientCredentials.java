package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Adds a refresh token to the response to client credentials. */
final class IssuesRefreshTokenToClientCredentials extends CustodianDeviation {
  IssuesRefreshTokenToClientCredentials() {
    super(
        Layer.OAUTH,
        "Adds a refresh token to the response to client credentials.",
        breaks("oauth_no_refresh_for_client_credentials"),
        killedBy("TC_OAD015"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.clientCredentialsGrant().issueRefreshTokens();
  }
}
