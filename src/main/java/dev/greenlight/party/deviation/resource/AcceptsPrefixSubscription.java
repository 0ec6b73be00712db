package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens every subscription whose id begins with the own one: 91 with the token of 9. */
final class AcceptsPrefixSubscription extends CustodianDeviation {
  AcceptsPrefixSubscription() {
    super(
        Layer.RESOURCE,
        "Opens every subscription whose id begins with the own one: 91 with the token of 9.",
        breaks("subscription_isolation"),
        killedBy("TC_PRV002")
            .alsoBreaks("resource_isolation", AccessMatrix.everyLongerId())
            .collateral(AccessMatrix.everyForeignResource())
            .collateral(
                "TC_PRV001", "TC_PRV004", "TC_PRV005", "TC_PRV008_a", "TC_PRV009", "TC_HED010"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareSubscriptionsBy((own, asked) -> asked.startsWith(own));
  }
}
