package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves what the running period costs so far where that was not granted. */
final class ServesUngrantedRunningBill extends CustodianDeviation {
  ServesUngrantedRunningBill() {
    super(
        Layer.RESOURCE,
        "Serves what the running period costs so far where that was not granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE043"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.grantPartsAlways("28");
  }
}
