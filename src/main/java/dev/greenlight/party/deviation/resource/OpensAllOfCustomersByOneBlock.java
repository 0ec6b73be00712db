package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves all that is known of a customer where any block of it was granted. */
final class OpensAllOfCustomersByOneBlock extends CustodianDeviation {
  OpensAllOfCustomersByOneBlock() {
    super(
        Layer.RESOURCE,
        "Serves all that is known of a customer where any block of it was granted.",
        breaks("customer_blocks_bounded"),
        killedBy("TC_SCOPE020")
            .alsoBreaks("customer_supplier_bounded", "TC_SCOPE020")
            .alsoBreaks("customer_fields_bounded", "TC_OAD061"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.grantKindsBy((scope, kind) -> true);
  }
}
