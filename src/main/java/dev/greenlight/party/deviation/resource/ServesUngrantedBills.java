package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves bills, and how good the power is, where neither was granted. */
final class ServesUngrantedBills extends CustodianDeviation {
  ServesUngrantedBills() {
    super(
        Layer.RESOURCE,
        "Serves bills, and how good the power is, where neither was granted.",
        breaks("scope_bounds_blocks"),
        killedBy("TC_SCOPE005", "TC_SCOPE011", "TC_SCOPE012")
            .collateral("TC_SCOPE004", "TC_SCOPE009"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.narrowBy((token, document) -> true);
  }
}
