package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Granularity;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves IntervalBlocks of the usual length, whatever BlockDuration was granted. */
final class IgnoresBlockDuration extends CustodianDeviation {
  IgnoresBlockDuration() {
    super(
        Layer.RESOURCE,
        "Serves IntervalBlocks of the usual length, whatever BlockDuration was granted.",
        breaks("scope_lists_blocks"),
        killedBy("TC_SCOPE042"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.measureBy(Granularity::ofAnyBlock);
  }
}
