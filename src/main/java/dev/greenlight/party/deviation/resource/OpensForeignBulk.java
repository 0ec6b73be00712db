package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.custodian.resource.CustomerBulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens the bulk data of every Third Party to any other. */
final class OpensForeignBulk extends CustodianDeviation {
  OpensForeignBulk() {
    super(
        Layer.RESOURCE,
        "Opens the bulk data of every Third Party to any other.",
        breaks("resource_isolation"),
        killedBy("TC_ACC_BULK_FOREIGN", "TC_ACC_RCBULK_FOREIGN", "TC_PSH032"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.openTo((own, asked) -> true);
  }

  @Override
  public void bend(CustomerBulkResource resource) {
    resource.openTo((own, asked) -> true);
  }
}
