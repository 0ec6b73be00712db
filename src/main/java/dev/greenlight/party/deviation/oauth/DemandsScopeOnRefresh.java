package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a refresh that names no scope. */
final class DemandsScopeOnRefresh extends CustodianDeviation {
  DemandsScopeOnRefresh() {
    super(
        Layer.OAUTH,
        "Refuses a refresh that names no scope.",
        breaks("oauth_refresh_scope_default"),
        killedBy("TC_OAD012_c"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint
        .refreshTokenGrant()
        .lookUpTokensBy(
            (client, form) ->
                form.first("refresh_token")
                    .filter(token -> form.contains("scope"))
                    .flatMap(endpoint.ledger()::refreshToken));
  }
}
