package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts all UsagePoints of a customer who chose one of them into bulk data. */
final class PutsUsagePointsNotChosenIntoBulk extends CustodianDeviation {
  PutsUsagePointsNotChosenIntoBulk() {
    super(
        Layer.RESOURCE,
        "Puts all UsagePoints of a customer who chose one of them into bulk data.",
        breaks("choice_bounds_usage_points"),
        killedBy("TC_CHO030"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.shareBy(Share::ofAllUsagePoints);
  }
}
