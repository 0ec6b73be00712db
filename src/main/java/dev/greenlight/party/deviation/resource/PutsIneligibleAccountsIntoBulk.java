package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts an account that its programme leaves out into bulk data. */
final class PutsIneligibleAccountsIntoBulk extends CustodianDeviation {
  PutsIneligibleAccountsIntoBulk() {
    super(
        Layer.RESOURCE,
        "Puts an account that its programme leaves out into bulk data.",
        breaks("programme_serves_eligible"),
        killedBy("TC_PRG005"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.takeBy(UsageData::withIneligible);
  }
}
