package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.function.UnaryOperator;

/** Uses the number of the account of a customer as its id in links. */
final class PutsAccountNumberIntoLinks extends CustodianDeviation {
  PutsAccountNumberIntoLinks() {
    super(
        Layer.RESOURCE,
        "Uses the number of the account of a customer as its id in links.",
        breaks("customer_labels_opaque"),
        killedBy("TC_RCP002")
            .alsoBreaks("labels_name_nobody", "TC_RCP001")
            .collateral("TC_DATA_FB51", "TC_RCP003"));
  }

  @Override
  public void bend(CustomerResource resource) {
    AccountLinks.bend(resource, UnaryOperator.identity());
  }
}
