package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves natural gas where that was not granted. */
final class ServesUngrantedGas extends CustodianDeviation {
  ServesUngrantedGas() {
    super(
        Layer.RESOURCE,
        "Serves natural gas where that was not granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE043").alsoBreaks("choice_bounds_kinds", "TC_CHO032"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.grantPartsAlways("10");
  }
}
