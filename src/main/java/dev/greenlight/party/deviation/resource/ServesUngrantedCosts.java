package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves what readings cost where that was not granted. */
final class ServesUngrantedCosts extends CustodianDeviation {
  ServesUngrantedCosts() {
    super(
        Layer.RESOURCE,
        "Serves what readings cost where that was not granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE043"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.grantPartsAlways("12");
  }
}
