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
        // Nothing replaces a refresh token then.
        killedBy("TC_RFP001").collateral("TC_OAD020", "TC_OAD021"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.refreshTokenGrant().reuseTokens();
  }
}
