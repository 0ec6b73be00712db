package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Answers 401 to a good token that opens something else. */
final class Answers401InsteadOf403 extends CustodianDeviation {
  Answers401InsteadOf403() {
    super(
        Layer.RESOURCE,
        "Answers 401 to a good token that opens something else.",
        breaks("resource_status_403"),
        killedBy(
                AccessMatrix.and(
                    AccessMatrix.everyResourceWith("WRONGKIND1", "WRONGKIND2"),
                    WriteMatrix.everyWriteOfAStranger()))
            .collateral(AccessMatrix.everyForeignResource())
            .collateral(AccessMatrix.everyForeignPartOfPersons())
            .collateral(AccessMatrix.everyNamedAddress())
            .collateral("TC_PSH032")
            .collateral(
                "TC_ACC_APPINFO_FOREIGN",
                "TC_ACC_APPINFO_LONGERID",
                "TC_ACC_AUTHENTRY_LONGERID",
                "TC_ACC_BULK_FOREIGN",
                "TC_ACC_BULK_LONGERID",
                "TC_ACC_RCBATCH_FOREIGN",
                "TC_ACC_RCBATCH_LONGERID",
                "TC_ACC_RCBULK_FOREIGN",
                "TC_ACC_RCBULK_LONGERID",
                "TC_RCS001",
                "TC_RCS003",
                "TC_PRV001",
                "TC_PRV002",
                "TC_PRV003",
                "TC_PRV004",
                "TC_PRV005",
                "TC_PRV006",
                "TC_PRV007",
                "TC_PRV010",
                "TC_PRV008_a",
                "TC_PRV009"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 403
                ? correct.withStatus(401).with("WWW-Authenticate", "Bearer")
                : correct);
  }
}
