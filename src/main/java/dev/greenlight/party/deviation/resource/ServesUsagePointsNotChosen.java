package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves all UsagePoints of a customer who chose one of them. */
final class ServesUsagePointsNotChosen extends CustodianDeviation {
  ServesUsagePointsNotChosen() {
    super(
        Layer.RESOURCE,
        "Serves all UsagePoints of a customer who chose one of them.",
        breaks("choice_bounds_usage_points"),
        killedBy("TC_CHO001")
            .collateral("TC_CHO030")
            .collateral("TC_CHO002", "TC_CHO004", "TC_CHO005")
            .collateral("TC_CHO006", "TC_CHO020"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.shareBy((share, path) -> share.ofAllUsagePoints());
  }
}
