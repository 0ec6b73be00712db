package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says that tokens live zero seconds. */
final class IssuesTokensWithoutLifetime extends CustodianDeviation {
  IssuesTokensWithoutLifetime() {
    super(
        Layer.OAUTH,
        "Says that tokens live zero seconds.",
        breaks("oauth_expires_in_positive"),
        killedBy("TC_OAD005_a", "TC_OAD012_a", "TC_OAD015")
            .collateral("TC_RES040")
            .collateral("TC_CHO001", "TC_FND004", "TC_OAD005_d")
            .collateral("TC_DRG031", "TC_RFP002")
            .collateral("TC_CLK002", "TC_CLK003"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments((sent, document) -> document.put("expires_in", 0));
  }
}
