package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares subscriptions for single resources, not for the batch. */
final class GuardsMembersOnly extends CustodianDeviation {
  GuardsMembersOnly() {
    super(
        Layer.RESOURCE,
        "Compares subscriptions for single resources, not for the batch.",
        breaks("subscription_isolation"),
        killedBy("TC_PRV001", "TC_PRV002", "TC_HED010", "TC_CND002")
            .alsoBreaks(
                "resource_isolation",
                "TC_ACC_USAGEPOINTBATCH_FOREIGN",
                "TC_ACC_USAGEPOINTBATCH_LONGERID",
                "TC_ACC_USAGEPOINTSBATCH_FOREIGN",
                "TC_ACC_USAGEPOINTSBATCH_LONGERID")
            .collateral("TC_PRV005", "TC_PRV008_a"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareOnlyFor(path -> !path.at(0).equals("Batch"));
  }
}
