package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells how an account is billed where only what was agreed upon was granted of it. */
final class TellsUngrantedBilling extends CustodianDeviation {
  TellsUngrantedBilling() {
    super(
        Layer.RESOURCE,
        "Tells how an account is billed where only what was agreed upon was granted of it.",
        breaks("customer_fields_bounded"),
        killedBy("TC_OAD061"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.tellBillingAlways();
  }
}
