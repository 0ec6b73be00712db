package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves all days of a customer who chose some of them. */
final class ServesDaysNotChosen extends CustodianDeviation {
  ServesDaysNotChosen() {
    super(
        Layer.RESOURCE,
        "Serves all days of a customer who chose some of them.",
        breaks("choice_bounds_days"),
        killedBy("TC_CHO003").collateral("TC_CHO007", "TC_CHO021"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.shareBy((share, path) -> share.ofAllDays());
  }
}
