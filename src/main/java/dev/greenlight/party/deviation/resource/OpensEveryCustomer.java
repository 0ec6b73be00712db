package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells who every customer is to the token of any. */
final class OpensEveryCustomer extends CustodianDeviation {
  OpensEveryCustomer() {
    super(
        Layer.RESOURCE,
        "Tells who every customer is to the token of any.",
        breaks("resource_isolation"),
        killedBy("TC_ACC_RCBATCH_FOREIGN", "TC_ACC_RCBATCH_LONGERID")
            .andBy(AccessMatrix.everyForeignPartOfPersons())
            .collateral("TC_RCP005"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.compareCustomersBy((own, asked) -> true);
  }
}
