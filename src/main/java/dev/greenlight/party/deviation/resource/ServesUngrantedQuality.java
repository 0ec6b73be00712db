package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves how good the power is where that was not granted. */
final class ServesUngrantedQuality extends CustodianDeviation {
  ServesUngrantedQuality() {
    super(
        Layer.RESOURCE,
        "Serves how good the power is where that was not granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE011"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.grantAlways("ElectricPowerQualitySummary");
  }
}
