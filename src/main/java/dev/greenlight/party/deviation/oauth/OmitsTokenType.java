package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves token_type out of every token response. */
final class OmitsTokenType extends CustodianDeviation {
  OmitsTokenType() {
    super(
        Layer.OAUTH,
        "Leaves token_type out of every token response.",
        breaks("oauth_token_response_complete"),
        killedBy("TC_OAD005_a", "TC_OAD012_a", "TC_OAD015").collateral("TC_DRG031"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments((sent, document) -> document.remove("token_type"));
  }
}
