package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares subscriptions, but not for the collection of UsagePoints below a batch. */
final class OpensUsagePointsOfAnyBatch extends CustodianDeviation {
  private static final int COLLECTION = 4;

  OpensUsagePointsOfAnyBatch() {
    super(
        Layer.RESOURCE,
        "Compares subscriptions, but not for the collection of UsagePoints below a batch.",
        breaks("resource_isolation"),
        killedBy("TC_ACC_USAGEPOINTSBATCH_FOREIGN", "TC_ACC_USAGEPOINTSBATCH_LONGERID"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareOnlyFor(path -> !path.at(0).equals("Batch") || path.length() != COLLECTION);
  }
}
