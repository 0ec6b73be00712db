package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the first of two client_id as if it were the only one. */
final class TakesFirstOfRepeatedClientIds extends CustodianDeviation {
  TakesFirstOfRepeatedClientIds() {
    super(
        Layer.OAUTH,
        "Takes the first of two client_id as if it were the only one.",
        breaks("oauth_parameters_once"),
        killedBy("TC_OAD018_c", "TC_OAD018_d"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.CLIENT_REPEATED);
  }
}
