package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets customers authorize a Third Party that was blocked. */
final class SendsCustomersToBlockedThirdParty extends CustodianDeviation {
  SendsCustomersToBlockedThirdParty() {
    super(
        Layer.OAUTH,
        "Lets customers authorize a Third Party that was blocked.",
        breaks("blocked_third_party_gets_no_customers"),
        killedBy("TC_END_BLOCK"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.CLIENT_BLOCKED);
  }
}
