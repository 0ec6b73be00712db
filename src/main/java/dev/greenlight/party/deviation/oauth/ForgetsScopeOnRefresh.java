package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Grants the first function block alone where a refresh names no scope. */
final class ForgetsScopeOnRefresh extends CustodianDeviation {
  ForgetsScopeOnRefresh() {
    super(
        Layer.OAUTH,
        "Grants the first function block alone where a refresh names no scope.",
        breaks("oauth_refresh_scope_default"),
        killedBy("TC_OAD012_c"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token") && !sent.contains("scope")) {
            document.put("scope", document.get("scope").toString().replaceFirst("_[0-9_]+", ""));
          }
        });
  }
}
