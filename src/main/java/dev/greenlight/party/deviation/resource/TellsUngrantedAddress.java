package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells where a customer lives where that was not granted. */
final class TellsUngrantedAddress extends CustodianDeviation {
  TellsUngrantedAddress() {
    super(
        Layer.RESOURCE,
        "Tells where a customer lives where that was not granted.",
        breaks("customer_blocks_bounded"),
        killedBy("TC_SCOPE020"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.tellAddressesAlways();
  }
}
