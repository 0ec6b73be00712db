package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves bills where they were not granted. */
final class ServesUngrantedBills extends CustodianDeviation {
  ServesUngrantedBills() {
    super(
        Layer.RESOURCE,
        "Serves bills where they were not granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE005", "TC_SCOPE012").alsoBreaks("choice_bounds_kinds", "TC_CHO032"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.grantAlways("UsageSummary");
  }
}
