package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets a refresh token serve again that was used, although refresh tokens are used once. */
final class KeepsRefreshTokens extends CustodianDeviation {
  KeepsRefreshTokens() {
    super(
        Layer.OAUTH,
        "Lets a refresh token serve again that was used, although refresh tokens are used once.",
        breaks("oauth_rotated_refresh_token_dead"),
        killedBy("TC_RFP002"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REFRESH_TOKEN_USED);
  }
}
