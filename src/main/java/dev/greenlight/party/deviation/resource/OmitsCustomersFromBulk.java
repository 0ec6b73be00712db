package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.custodian.resource.CustomerBulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves all customers but one out of bulk data. */
final class OmitsCustomersFromBulk extends CustodianDeviation {
  OmitsCustomersFromBulk() {
    super(
        Layer.RESOURCE,
        "Leaves all customers but one out of bulk data.",
        breaks("bulk_complete"),
        killedBy("TC_RBK001", "TC_RCB001", "TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.includeBy(OmitsCustomersFromBulk::isOfFirst);
  }

  private static boolean isOfFirst(Authorization authorization, ThirdPartyRecord thirdParty) {
    return authorization.client().owner().equals(thirdParty.id())
        && authorization
            .customer()
            .filter(one -> one.subscription().equals(UsageData.SUBSCRIPTION_1))
            .isPresent();
  }

  @Override
  public void bend(CustomerBulkResource resource) {
    resource.includeBy(OmitsCustomersFromBulk::isOfFirst);
  }
}
