package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the browser back with an issuer of the same host that has other metadata, or none. */
final class NamesOtherIssuerOfItsHost extends CustodianDeviation {
  NamesOtherIssuerOfItsHost() {
    super(
        Layer.OAUTH,
        "Sends the browser back with an issuer of the same host that has other metadata, or none.",
        breaks("oauth_issuer_named"),
        killedBy("TC_OAD001_n", "TC_OAD002"));
  }

  @Override
  public void bend(AuthorizationResponses responses) {
    responses.alterParameters(
        parameters ->
            parameters
                .without("iss")
                .with("iss", parameters.first("iss").orElse("") + "/another-tenant"));
  }
}
