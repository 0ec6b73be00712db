package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the browser back without naming the issuer. */
final class OmitsIssuer extends CustodianDeviation {
  OmitsIssuer() {
    super(
        Layer.OAUTH,
        "Sends the browser back without naming the issuer.",
        breaks("oauth_issuer_named"),
        killedBy("TC_OAD001_n", "TC_OAD002"));
  }

  @Override
  public void bend(AuthorizationResponses responses) {
    responses.alterParameters(parameters -> parameters.without("iss"));
  }
}
