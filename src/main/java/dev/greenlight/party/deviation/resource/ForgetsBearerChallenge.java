package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.deviation.WriteMatrix;

/** Answers 401 without WWW-Authenticate. */
final class ForgetsBearerChallenge extends CustodianDeviation {
  ForgetsBearerChallenge() {
    super(
        Layer.RESOURCE,
        "Answers 401 without WWW-Authenticate.",
        breaks("resource_bearer_challenge"),
        killedBy(
                AccessMatrix.and(
                    AccessMatrix.everyResourceWith("NONE", "EMPTY", "RANDOM", "EXPIRED", "REVOKED"),
                    "TC_OAD016",
                    "TC_CLK002"))
            .andBy(WriteMatrix.everyWriteWith("NONE", "MALFORMED", "RANDOM", "EXPIRED", "REVOKED"))
            .collateral(
                AccessMatrix.and(
                    AccessMatrix.everyResourceWith("MALFORMED"),
                    "TC_REV001",
                    "TC_REV002",
                    "TC_REV005",
                    "TC_REV007",
                    "TC_REV008",
                    "TC_REV009",
                    "TC_MAU002",
                    "TC_OAD004"))
            .collateral(JourneyCases.deadTokens())
            .collateral(AccessMatrix.everyNamedAddress())
            .collateral("TC_DRG033"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 401 ? correct.without("WWW-Authenticate") : correct);
  }
}
