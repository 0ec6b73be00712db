package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows another scope in the Authorization than in the token response. */
final class AuthorizationDisagreesOnScope extends CustodianDeviation {
  AuthorizationDisagreesOnScope() {
    super(
        Layer.RESOURCE,
        "Shows another scope in the Authorization than in the token response.",
        breaks("authorization_agrees_with_token"),
        killedBy("TC_OAD005_d").collateral("TC_FND003", "TC_FND004", "TC_CHO001"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(content -> content.at("scope").text("FB=1_3"));
  }
}
