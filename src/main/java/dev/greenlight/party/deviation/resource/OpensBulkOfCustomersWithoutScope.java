package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerBulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens the bulk data of customers to tokens without function blocks of Retail Customer data. */
final class OpensBulkOfCustomersWithoutScope extends CustodianDeviation {
  OpensBulkOfCustomersWithoutScope() {
    super(
        Layer.RESOURCE,
        "Opens the bulk data of customers to tokens without function blocks of Retail Customer"
            + " data.",
        breaks("customer_bulk_follows_token"),
        killedBy("TC_RCB003"));
  }

  @Override
  public void bend(CustomerBulkResource resource) {
    resource.disregardScope();
  }
}
