package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 403 to a token that is unknown, expired or missing. */
final class Answers403InsteadOf401 extends CustodianDeviation {
  Answers403InsteadOf401() {
    super(
        Layer.RESOURCE,
        "Answers 403 to a token that is unknown, expired or missing.",
        breaks("resource_status_401"),
        BadTokens.refused());
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> correct.status() == 401 ? correct.withStatus(403) : correct);
  }
}
