package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says that access tokens live ten years, where the vendor says about an hour. */
final class IssuesTokensForYears extends CustodianDeviation {
  private static final int TEN_YEARS = 315_360_000;

  IssuesTokensForYears() {
    super(
        Layer.OAUTH,
        "Says that access tokens live ten years, where the vendor says about an hour.",
        breaks("oauth_access_token_lifetime"),
        killedBy("TC_RFP002")
            .collateral("TC_FND004", "TC_OAD005_d", "TC_CHO001", "TC_TRM001")
            .collateral("TC_CLK002", "TC_CLK003", "TC_RES040"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments((sent, document) -> document.put("expires_in", TEN_YEARS));
  }
}
