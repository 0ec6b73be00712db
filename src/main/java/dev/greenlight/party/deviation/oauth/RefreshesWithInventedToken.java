package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues tokens for a refresh token that was never issued. */
final class RefreshesWithInventedToken extends CustodianDeviation {
  RefreshesWithInventedToken() {
    super(
        Layer.OAUTH,
        "Issues tokens for a refresh token that was never issued.",
        breaks("oauth_refresh_token_known"),
        killedBy("TC_OAD011_d").collateral("TC_OAD011_f"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    InventedGrants.acceptRefreshTokens(endpoint, form -> form.first("refresh_token").isPresent());
  }
}
