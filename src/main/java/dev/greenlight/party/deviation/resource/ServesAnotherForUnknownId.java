package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;

/** Serves the first member of a collection where an id is asked for that nothing has. */
final class ServesAnotherForUnknownId extends CustodianDeviation {
  ServesAnotherForUnknownId() {
    super(
        Layer.RESOURCE,
        "Serves the first member of a collection where an id is asked for that nothing has.",
        breaks("resource_unknown_refused"),
        killedBy(
                "TC_RLR002_a",
                "TC_RLR002_b",
                "TC_RLR002_c",
                "TC_RLR002_d",
                "TC_RLR002_e",
                "TC_RLR002_f",
                "TC_RLR002_g")
            .collateral("TC_CHO002", "TC_PRV003")
            .collateral("TC_PRV020_a", "TC_PRV020_b", "TC_PRV020_c"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.lookUpBy(
        (data, subscription, path) ->
            data.subscription(subscription)
                .flatMap(
                    own ->
                        own.read(path)
                            .or(
                                () ->
                                    path.startsWith("Batch")
                                        ? Optional.empty()
                                        : own.read(path.replaceFirst("/[^/]*$", ""))
                                            .map(AtomDocument::entries)
                                            .map(
                                                members ->
                                                    new AtomDocument(members.get(0).element())))));
  }
}
