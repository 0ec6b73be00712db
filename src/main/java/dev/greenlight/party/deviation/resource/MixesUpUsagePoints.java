package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the UsagePoint of any customer below the own subscription. */
final class MixesUpUsagePoints extends CustodianDeviation {
  MixesUpUsagePoints() {
    super(
        Layer.RESOURCE,
        "Serves the UsagePoint of any customer below the own subscription.",
        breaks("usage_point_isolation"),
        killedBy("TC_PRV003"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) ->
            data.subscription(subscription)
                .flatMap(own -> own.read(path))
                .or(() -> OtherPeople.read(data, subscription, path)));
  }
}
