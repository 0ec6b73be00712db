package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Reports a denial as invalid_request. */
final class MisnamesDenial extends CustodianDeviation {
  MisnamesDenial() {
    super(
        Layer.OAUTH,
        "Reports a denial as invalid_request.",
        breaks("oauth_denial_reported"),
        killedBy("TC_OAD002", "TC_RCS002"));
  }

  @Override
  public void bend(AuthorizationResponses responses) {
    responses.alterParameters(
        parameters ->
            parameters.first("error").filter("access_denied"::equals).isPresent()
                ? parameters.without("error").with("error", "invalid_request")
                : parameters);
  }
}
