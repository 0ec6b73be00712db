package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets the access token from before a refresh live on. */
final class KeepsOldAccessTokensOnRefresh extends CustodianDeviation {
  KeepsOldAccessTokensOnRefresh() {
    super(
        Layer.OAUTH,
        "Lets the access token from before a refresh live on.",
        breaks("old_access_token_ends"),
        killedBy("TC_OAD013"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.refreshTokenGrant().keepOldAccessTokens();
  }
}
