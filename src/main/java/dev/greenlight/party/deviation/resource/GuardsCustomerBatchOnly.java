package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Asks whether who a customer is was granted for the batch, not for the resources in it. */
final class GuardsCustomerBatchOnly extends CustodianDeviation {
  GuardsCustomerBatchOnly() {
    super(
        Layer.RESOURCE,
        "Asks whether who a customer is was granted for the batch, not for the resources in it.",
        breaks("customer_data_consented"),
        killedBy("TC_RCS003").alsoBreaks("customer_blocks_bounded", "TC_SCOPE020"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.lookAtScopesOnlyFor(path -> path.at(0).equals("Batch"));
  }
}
