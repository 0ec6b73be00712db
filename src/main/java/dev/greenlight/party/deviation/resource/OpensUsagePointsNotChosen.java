package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves a UsagePoint that was not chosen out of the batch, and opens it by its own address. */
final class OpensUsagePointsNotChosen extends CustodianDeviation {
  OpensUsagePointsNotChosen() {
    super(
        Layer.RESOURCE,
        "Leaves a UsagePoint that was not chosen out of the batch, and opens it by its own"
            + " address.",
        breaks("choice_bounds_usage_points"),
        killedBy("TC_CHO002").collateral("TC_CHO006"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.shareBy(
        (share, path) -> path.at(0).equals("Batch") ? share : share.ofAllUsagePoints());
  }
}
