package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells expires_at of Authorizations in milliseconds. */
final class TellsExpiryInMilliseconds extends CustodianDeviation {
  TellsExpiryInMilliseconds() {
    super(
        Layer.RESOURCE,
        "Tells expires_at of Authorizations in milliseconds.",
        breaks("authorization_complete"),
        killedBy("TC_FND004", "TC_OAD005_d").collateral("TC_RES040").collateral("TC_OFA001"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.tellExpiryBy(expiry -> expiry.toEpochMilli());
  }
}
