package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers a refresh with the access token that was issued first. */
final class RepeatsOldAccessTokenOnRefresh extends CustodianDeviation {
  private final Map<Object, Object> first = new ConcurrentHashMap<>();

  RepeatsOldAccessTokenOnRefresh() {
    super(
        Layer.OAUTH,
        "Answers a refresh with the access token that was issued first.",
        breaks("oauth_refresh_new_access_token"),
        killedBy("TC_OAD012_a")
            .collateral("TC_OAD012_b", "TC_TOKEN003", "TC_TOKEN004")
            .collateral("TC_REV007", "TC_REV008", "TC_SCOPE012"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          Object token = document.get("access_token");
          Object known = first.putIfAbsent(document.get("authorizationURI"), token);
          if (sent.contains("refresh_token") && known != null) {
            document.put("access_token", known);
          }
        });
  }
}
