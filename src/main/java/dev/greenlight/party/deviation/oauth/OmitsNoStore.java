package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets caches keep token responses. */
final class OmitsNoStore extends CustodianDeviation {
  OmitsNoStore() {
    super(
        Layer.OAUTH,
        "Lets caches keep token responses.",
        breaks("oauth_token_response_not_stored"),
        killedBy("TC_OAD005_b").collateral("TC_OAD012_a", "TC_OAD015"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers((request, correct) -> correct.without("Cache-Control").without("Pragma"));
  }
}
