package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues tokens for a refresh request that brings no refresh token. */
final class RefreshesWithoutToken extends CustodianDeviation {
  RefreshesWithoutToken() {
    super(
        Layer.OAUTH,
        "Issues tokens for a refresh request that brings no refresh token.",
        breaks("oauth_refresh_token_required"),
        killedBy("TC_OAD011_b"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REFRESH_TOKEN_MISSING);
    InventedGrants.acceptRefreshTokens(endpoint, form -> form.first("refresh_token").isEmpty());
  }
}
