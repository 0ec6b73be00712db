package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the money of bills where that was not granted. */
final class ServesUngrantedMoney extends CustodianDeviation {
  ServesUngrantedMoney() {
    super(
        Layer.RESOURCE,
        "Serves the money of bills where that was not granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE043"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.grantPartsAlways("16");
  }
}
