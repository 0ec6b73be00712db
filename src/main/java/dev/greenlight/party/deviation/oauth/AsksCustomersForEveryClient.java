package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks customers for clients, too, that may get tokens of their own alone. */
final class AsksCustomersForEveryClient extends CustodianDeviation {
  AsksCustomersForEveryClient() {
    super(
        Layer.OAUTH,
        "Asks customers for clients, too, that may get tokens of their own alone.",
        breaks("oauth_code_grant_registered"),
        killedBy("TC_OAD041"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.CLIENT_NOT_ALLOWED);
  }
}
