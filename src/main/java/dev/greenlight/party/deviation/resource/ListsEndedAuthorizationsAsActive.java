package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;

/** Lists Authorizations that are over as active, though each by its own address says it is not. */
final class ListsEndedAuthorizationsAsActive extends CustodianDeviation {
  ListsEndedAuthorizationsAsActive() {
    super(
        Layer.RESOURCE,
        "Lists Authorizations that are over as active, though each by its own address says it is"
            + " not.",
        breaks("relationship_end_told"),
        killedBy(AccessMatrix.and(JourneyCases.endings(), "TC_REV005", "TC_REV011", "TC_MAU002")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.path().endsWith("/Authorization")
                ? correct.withBody(
                    correct.body().replace("<status>0</status>", "<status>1</status>"))
                : correct);
  }
}
