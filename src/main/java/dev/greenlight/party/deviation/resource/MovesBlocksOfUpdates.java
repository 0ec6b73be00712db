package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/**
 * Says of IntervalBlocks that were asked for by their change that they are in another collection.
 */
final class MovesBlocksOfUpdates extends CustodianDeviation {
  MovesBlocksOfUpdates() {
    super(
        Layer.RESOURCE,
        "Says of IntervalBlocks that were asked for by their change that they are in another collection.",
        breaks("partial_update_joins"),
        killedBy("TC_PUD001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.query().first("updated-min").isPresent()
                ? new Answer(
                    correct.status(),
                    correct.headers(),
                    correct
                        .body()
                        .replaceAll(
                            "(rel=\"up\" href=\"[^\"]*)/IntervalBlock\"",
                            "$1/Moved/IntervalBlock\""),
                    correct.charset())
                : correct);
  }
}
