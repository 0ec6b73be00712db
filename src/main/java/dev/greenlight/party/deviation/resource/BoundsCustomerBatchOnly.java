package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/**
 * Leaves what was not granted out of the batch of a customer, and serves it by its own address to
 * whoever was granted anything of him.
 */
final class BoundsCustomerBatchOnly extends CustodianDeviation {
  BoundsCustomerBatchOnly() {
    super(
        Layer.RESOURCE,
        "Leaves out of the batch of a customer what was not granted, and serves it by its own"
            + " address.",
        breaks("customer_blocks_bounded"),
        killedBy("TC_SCOPE020"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.boundOnlyFor(path -> path.at(0).equals("Batch"));
  }
}
