package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes an authorization request without response_type for one that asks for a code. */
final class AssumesResponseType extends CustodianDeviation {
  AssumesResponseType() {
    super(
        Layer.OAUTH,
        "Takes an authorization request without response_type for one that asks for a code.",
        breaks("oauth_response_type_required"),
        killedBy("TC_OAD001_a"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.RESPONSE_TYPE_MISSING);
  }
}
