package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells as expires_at of every Authorization the end of the year 9999, whenever its token ends. */
final class TellsNoEndOfAuthorizations extends CustodianDeviation {
  private static final long END_OF_TIME = 253_402_300_799L;

  TellsNoEndOfAuthorizations() {
    super(
        Layer.RESOURCE,
        "Tells as expires_at of every Authorization the end of the year 9999.",
        breaks("authorization_expiry_agrees"),
        killedBy("TC_OAD005_d").collateral("TC_RES040").collateral("TC_CHO001", "TC_FND004"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.tellExpiryBy(expiry -> END_OF_TIME);
  }
}
