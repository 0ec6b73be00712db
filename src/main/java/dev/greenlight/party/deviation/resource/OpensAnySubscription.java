package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens every subscription with the token of any. */
final class OpensAnySubscription extends CustodianDeviation {
  OpensAnySubscription() {
    super(
        Layer.RESOURCE,
        "Opens every subscription with the token of any.",
        breaks("subscription_isolation"),
        killedBy("TC_PRV001", "TC_PRV002", "TC_PRV004", "TC_PRV009", "TC_HED010", "TC_CND002")
            .alsoBreaks("resource_isolation", AccessMatrix.everyForeignResource())
            .collateral("TC_PRV005", "TC_PRV008_a"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareSubscriptionsBy((own, asked) -> true);
  }
}
