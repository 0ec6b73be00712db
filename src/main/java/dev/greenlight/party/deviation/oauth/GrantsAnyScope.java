package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on with a scope that is malformed or was never offered. */
final class GrantsAnyScope extends CustodianDeviation {
  GrantsAnyScope() {
    super(
        Layer.OAUTH,
        "Goes on with a scope that is malformed or was never offered.",
        breaks("oauth_scope_valid"),
        killedBy("TC_OAD001_f")
            .collateral(
                "TC_SCOPE003", "TC_SCOPE030", "TC_SCOPE031_a", "TC_SCOPE031_b", "TC_SCOPE031_c")
            .collateral("TC_OAD001_z"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.SCOPE_INVALID);
  }
}
