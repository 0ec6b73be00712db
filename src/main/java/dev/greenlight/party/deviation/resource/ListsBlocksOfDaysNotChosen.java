package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Keeps to the days that were chosen in batches, and not where IntervalBlocks are listed alone. */
final class ListsBlocksOfDaysNotChosen extends CustodianDeviation {
  ListsBlocksOfDaysNotChosen() {
    super(
        Layer.RESOURCE,
        "Keeps to the days that were chosen in batches, and not where IntervalBlocks are listed"
            + " alone.",
        breaks("choice_bounds_days"),
        killedBy("TC_CHO007"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.shareBy(
        (share, path) -> path.raw().endsWith("/IntervalBlock") ? share.ofAllDays() : share);
  }
}
