package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts all days of a customer who chose some of them into bulk data. */
final class PutsDaysNotChosenIntoBulk extends CustodianDeviation {
  PutsDaysNotChosenIntoBulk() {
    super(
        Layer.RESOURCE,
        "Puts all days of a customer who chose some of them into bulk data.",
        breaks("choice_bounds_days"),
        killedBy("TC_CHO040"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.shareBy(Share::ofAllDays);
  }
}
