package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.custodian.resource.CustomerBulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts the data of all customers into the bulk data of every Third Party. */
final class PutsEverybodyIntoBulk extends CustodianDeviation {
  PutsEverybodyIntoBulk() {
    super(
        Layer.RESOURCE,
        "Puts the data of all customers into the bulk data of every Third Party.",
        breaks("bulk_isolation"),
        killedBy("TC_RBK005", "TC_RCB002")
            .alsoBreaks(
                "customer_data_consented", "TC_RCB004", "TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_SFT001", "TC_SFC001", "TC_CHO030", "TC_CHO040")
            .collateral(
                "TC_END_PORTAL", "TC_END_DELETE", "TC_END_TERM", "TC_END_MOVE", "TC_REV011"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.includeBy((authorization, thirdParty) -> true);
  }

  @Override
  public void bend(CustomerBulkResource resource) {
    resource.includeBy((authorization, thirdParty) -> true);
  }
}
