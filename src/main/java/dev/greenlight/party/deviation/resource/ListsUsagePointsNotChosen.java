package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lists all UsagePoints of a customer who chose one of them, in their collection alone. */
final class ListsUsagePointsNotChosen extends CustodianDeviation {
  private static final int COLLECTION = 3;

  ListsUsagePointsNotChosen() {
    super(
        Layer.RESOURCE,
        "Lists all UsagePoints of a customer who chose one of them, in their collection alone.",
        breaks("choice_bounds_usage_points"),
        killedBy("TC_CHO006"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.shareBy(
        (share, path) ->
            path.at(0).equals("Subscription") && path.length() == COLLECTION
                ? share.ofAllUsagePoints()
                : share);
  }
}
