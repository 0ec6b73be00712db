package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Brings no other refresh token, although each is used once. */
final class RenewsNoRefreshTokens extends CustodianDeviation {
  RenewsNoRefreshTokens() {
    super(
        Layer.OAUTH,
        "Brings the same refresh token again, although each is used once.",
        breaks("oauth_refresh_policy"),
        killedBy("TC_RFP001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.refreshTokenGrant().reuseTokens();
  }
}
