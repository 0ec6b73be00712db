package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Takes writes with a token of the right kind, whomever what is written belongs to. */
final class TakesWritesToForeignIds extends CustodianDeviation {
  TakesWritesToForeignIds() {
    super(
        Layer.RESOURCE,
        "Takes writes with a token of the right kind, whomever what is written belongs to.",
        breaks("write_isolation"),
        killedBy(WriteMatrix.everyForeignWrite())
            .collateral(
                "TC_ACC_ALL_APPLICATIONINFORMATION_POST_REGISTRATION",
                "TC_ACC_RCUSAGEPOINTS_POST_CUSTOMER"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            Writes.isWrite(request)
                    && correct.status() == 403
                    && correct.header("WWW-Authenticate").isEmpty()
                ? Writes.carriedOut(request)
                : correct);
  }
}
