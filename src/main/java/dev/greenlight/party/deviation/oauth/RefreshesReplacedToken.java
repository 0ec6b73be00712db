package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refreshes with a refresh token that was replaced. */
final class RefreshesReplacedToken extends CustodianDeviation {
  RefreshesReplacedToken() {
    super(
        Layer.OAUTH,
        "Refreshes with a refresh token that was replaced.",
        breaks("oauth_refresh_token_replaced"),
        killedBy("TC_OAD020"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REFRESH_TOKEN_USED);
    endpoint.refreshTokenGrant().keepFamilyOnReuse();
  }
}
