package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares subscriptions for the batch, not for the resources below. */
final class GuardsBatchOnly extends CustodianDeviation {
  GuardsBatchOnly() {
    super(
        Layer.RESOURCE,
        "Compares subscriptions for the batch, not for the resources below.",
        breaks("subscription_isolation"),
        killedBy("TC_PRV004", "TC_PRV009")
            .collateral("TC_PRV008_a")
            .collateral(AccessMatrix.everyForeignResource()));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareOnlyFor(path -> path.at(0).equals("Batch"));
  }
}
