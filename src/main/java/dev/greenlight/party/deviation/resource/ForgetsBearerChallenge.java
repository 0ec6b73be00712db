package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 401 without WWW-Authenticate. */
final class ForgetsBearerChallenge extends CustodianDeviation {
  ForgetsBearerChallenge() {
    super(
        Layer.RESOURCE,
        "Answers 401 without WWW-Authenticate.",
        breaks("resource_bearer_challenge"),
        BadTokens.refused());
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 401 ? correct.without("WWW-Authenticate") : correct);
  }
}
