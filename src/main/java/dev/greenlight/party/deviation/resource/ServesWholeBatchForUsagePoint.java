package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the whole batch where that of one UsagePoint is asked for. */
final class ServesWholeBatchForUsagePoint extends CustodianDeviation {
  ServesWholeBatchForUsagePoint() {
    super(
        Layer.RESOURCE,
        "Serves the whole batch where that of one UsagePoint is asked for.",
        breaks("batch_of_usage_point"),
        killedBy("TC_RLR001"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) ->
            data.subscription(subscription)
                .flatMap(
                    own ->
                        path.matches("Batch/Subscription/[^/]+/UsagePoint/[^/]+")
                            ? own.read(path).map(part -> own.batch())
                            : own.read(path)));
  }
}
