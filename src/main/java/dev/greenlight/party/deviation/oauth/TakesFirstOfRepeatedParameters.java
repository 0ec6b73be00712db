package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on with the first value where an authorization request repeats a parameter. */
final class TakesFirstOfRepeatedParameters extends CustodianDeviation {
  TakesFirstOfRepeatedParameters() {
    super(
        Layer.OAUTH,
        "Goes on with the first value where an authorization request repeats a parameter.",
        breaks("oauth_parameters_once"),
        killedBy("TC_OAD001_m", "TC_OAD018_a", "TC_OAD018_b"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.PARAMETER_REPEATED);
  }
}
