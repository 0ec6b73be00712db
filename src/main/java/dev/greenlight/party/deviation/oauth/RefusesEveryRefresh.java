package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/** Refuses every refresh, good ones too: that nothing can be refreshed proves nothing then. */
final class RefusesEveryRefresh extends CustodianDeviation {
  RefusesEveryRefresh() {
    super(
        Layer.OAUTH,
        "Refuses every refresh with invalid_grant.",
        breaks("oauth_refresh_new_access_token"),
        killedBy("TC_OAD012_a"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.refreshTokenGrant().lookUpTokensBy((client, form) -> Optional.empty());
  }
}
