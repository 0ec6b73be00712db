package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Set;

/** Serves the own data under the id of a subscription that does not exist. */
final class ServesUnknownSubscription extends CustodianDeviation {
  private static final Set<String> KNOWN =
      Set.of(
          UsageData.SUBSCRIPTION_1,
          UsageData.SUBSCRIPTION_2,
          UsageData.SUBSCRIPTION_OF_LEAVER,
          UsageData.SUBSCRIPTION_OF_MOVER,
          UsageData.SUBSCRIPTION_OF_OCCUPANT);

  ServesUnknownSubscription() {
    super(
        Layer.RESOURCE,
        "Serves the own data under the id of a subscription that does not exist.",
        breaks("subscription_unknown_refused"),
        killedBy("TC_PRV005").collateral("TC_PRV008_a"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareSubscriptionsBy((own, asked) -> own.equals(asked) || !KNOWN.contains(asked));
    resource.lookUpBy(
        (data, subscription, path) ->
            KNOWN.contains(subscription)
                ? data.subscription(subscription).flatMap(own -> own.read(path))
                : data.subscription(UsageData.SUBSCRIPTION_1).map(any -> any.batch()));
  }
}
