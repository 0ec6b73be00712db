package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers whoever is the first to ask for a batch with 202, and tells nobody when it is ready. */
final class DefersBatchesInSilence extends CustodianDeviation {
  private static final String BATCHES = Addresses.RESOURCE + "/Batch/Subscription/[^/]+";

  DefersBatchesInSilence() {
    super(
        Layer.RESOURCE,
        "Answers whoever is the first to ask for a batch with 202, and tells nobody when it is"
            + " ready.",
        breaks("deferred_told"),
        killedBy("TC_ODR040"));
  }

  @Override
  public void bend(ResourceServer server) {
    Set<String> asked = ConcurrentHashMap.newKeySet();
    server.alterAnswers(
        (request, correct) ->
            request.method().equals("GET")
                    && correct.status() == 200
                    && request.path().matches(BATCHES)
                    && asked.add(request.path())
                ? Answer.text(202, "This will be ready soon.").with("Retry-After", "1")
                : correct);
  }
}
