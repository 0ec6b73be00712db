package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerBulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says in bulk data who customers are who granted the Third Party energy data alone. */
final class PutsEnergyConsentsIntoBulkOfCustomers extends CustodianDeviation {
  PutsEnergyConsentsIntoBulkOfCustomers() {
    super(
        Layer.RESOURCE,
        "Says in bulk data who customers are who granted the Third Party energy data alone.",
        breaks("customer_data_consented"),
        killedBy("TC_RCB004", "TC_RCB005_PORTAL", "TC_RCB005_DELETE"));
  }

  @Override
  public void bend(CustomerBulkResource resource) {
    resource.includeBy(
        (authorization, thirdParty) ->
            authorization.isActive() && authorization.client().owner().equals(thirdParty.id()));
  }
}
