package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks customers for their consent to a token in the address of the redirect. */
final class LeavesImplicitGrantOn extends CustodianDeviation {
  LeavesImplicitGrantOn() {
    super(
        Layer.OAUTH,
        "Asks customers for their consent to a token in the address of the redirect.",
        breaks("oauth_response_type_supported"),
        killedBy("TC_OAD001_w"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alsoTakeResponseTypes("token"::equals);
  }
}
