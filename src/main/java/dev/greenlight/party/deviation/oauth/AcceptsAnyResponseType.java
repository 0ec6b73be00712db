package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes every response_type for code. */
final class AcceptsAnyResponseType extends CustodianDeviation {
  AcceptsAnyResponseType() {
    super(
        Layer.OAUTH,
        "Takes every response_type for code.",
        breaks("oauth_response_type_supported"),
        killedBy("TC_OAD001_c", "TC_OAD001_w", "TC_OAD001_x", "TC_OAD001_y"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.RESPONSE_TYPE_UNSUPPORTED);
  }
}
