package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves who moves in what was measured there before. */
final class ServesPredecessorsData extends CustodianDeviation {
  ServesPredecessorsData() {
    super(
        Layer.RESOURCE,
        "Serves who moves in what was measured there before.",
        breaks("next_occupant_starts_anew"),
        killedBy("TC_END_NEXT"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) -> {
          boolean next = subscription.equals(UsageData.SUBSCRIPTION_OF_OCCUPANT);
          String lived = next ? UsageData.SUBSCRIPTION_OF_MOVER : subscription;
          return data.subscription(lived)
              .flatMap(own -> own.read(path.replace("/" + subscription, "/" + lived)));
        });
  }
}
