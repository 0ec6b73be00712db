package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers a refresh with an access token that opens nothing. */
final class IssuesDeadTokenOnRefresh extends CustodianDeviation {
  IssuesDeadTokenOnRefresh() {
    super(
        Layer.OAUTH,
        "Answers a refresh with an access token that opens nothing.",
        breaks("oauth_refreshed_token_works"),
        killedBy("TC_OAD012_b")
            .collateral("TC_SCOPE012")
            .collateral("TC_REV007", "TC_REV008")
            .collateral("TC_CHO020", "TC_CHO021", "TC_CLK003"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            document.computeIfPresent(
                "access_token", (name, token) -> new StringBuilder(token.toString()).reverse());
          }
        });
  }
}
