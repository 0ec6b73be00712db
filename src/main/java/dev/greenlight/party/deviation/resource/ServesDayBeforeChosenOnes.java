package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the day before those that a customer chose, too. */
final class ServesDayBeforeChosenOnes extends CustodianDeviation {
  ServesDayBeforeChosenOnes() {
    super(
        Layer.RESOURCE,
        "Serves the day before those that a customer chose, too.",
        breaks("choice_bounds_local_days"),
        killedBy("TC_CHO003", "TC_CHO007", "TC_CHO021"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.shareBy(
        (share, path) ->
            new Share(
                share.usagePoints(), share.from().map(first -> first.minusDays(1)), share.to()));
  }
}
