package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Refuses what is no such resource with 422. */
final class RefusesNonsenseWith422 extends CustodianDeviation {
  RefusesNonsenseWith422() {
    super(
        Layer.RESOURCE,
        "Refuses what is no such resource with 422.",
        breaks("managed_content_status_400"),
        killedBy("TC_MAI003", "TC_MAU003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.method().equals("PUT")
                    && correct.status() == 400
                    && correct.header("WWW-Authenticate").isEmpty()
                ? Answer.text(422, "This is no such resource.")
                : correct);
  }
}
