package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Answers 400 to Bearer without a token, and does not say why. */
final class ForgetsErrorCodeOfBadRequest extends CustodianDeviation {
  ForgetsErrorCodeOfBadRequest() {
    super(
        Layer.RESOURCE,
        "Answers 400 to Bearer without a token, and does not say why.",
        breaks("resource_bearer_error"),
        killedBy(AccessMatrix.everyResourceWith("EMPTY"))
            .andBy(WriteMatrix.everyWriteWith("EMPTY"))
            .collateral(AccessMatrix.everyRootWith("GET", "EMPTY"))
            .collateral(AccessMatrix.everyRootWith("POST", "EMPTY")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 400 && correct.header("WWW-Authenticate").isPresent()
                ? correct.replacing("WWW-Authenticate", "Bearer realm=\"espi\"")
                : correct);
  }
}
