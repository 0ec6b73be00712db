package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells how a customer is reached where that was not granted. */
final class TellsUngrantedContact extends CustodianDeviation {
  TellsUngrantedContact() {
    super(
        Layer.RESOURCE,
        "Tells how a customer is reached where that was not granted.",
        breaks("customer_contact_bounded"),
        killedBy("TC_SCOPE020"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.tellContactsAlways();
  }
}
