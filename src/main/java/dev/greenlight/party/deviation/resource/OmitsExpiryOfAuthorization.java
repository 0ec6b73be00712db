package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves expires_at out of Authorizations. */
final class OmitsExpiryOfAuthorization extends CustodianDeviation {
  OmitsExpiryOfAuthorization() {
    super(
        Layer.RESOURCE,
        "Leaves expires_at out of Authorizations.",
        breaks("authorization_complete"),
        killedBy("TC_FND004", "TC_OAD005_d")
            .collateral("TC_RES040")
            .collateral("TC_FND003", "TC_OFA001"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(
        content -> content.children().removeIf(child -> child.name().equals("expires_at")));
  }
}
