package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refreshes for no more ever after than a refresh once asked for. */
final class NarrowsRefreshTokens extends CustodianDeviation {
  NarrowsRefreshTokens() {
    super(
        Layer.OAUTH,
        "Refreshes for no more ever after than a refresh once asked for.",
        breaks("oauth_refresh_token_keeps_scope"),
        killedBy("TC_OAD051"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    Map<String, Scope> left = new ConcurrentHashMap<>();
    endpoint
        .refreshTokenGrant()
        .allowScopesBy((asked, authorization) -> isLeft(left, asked, authorization));
  }

  private static boolean isLeft(Map<String, Scope> left, Scope asked, Authorization authorization) {
    Scope most = left.getOrDefault(authorization.id(), authorization.scope());
    boolean within = asked.isWithin(most);
    if (within) {
      left.put(authorization.id(), asked);
    }
    return within;
  }
}
