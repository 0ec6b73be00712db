package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;
import dev.greenlight.party.server.Answer;

/** Complains about what is written before it asks who writes. */
final class LooksAtContentFirst extends CustodianDeviation {
  LooksAtContentFirst() {
    super(
        Layer.RESOURCE,
        "Complains about what is written before it asks who writes.",
        breaks("write_right_before_content"),
        killedBy("TC_ACC_USAGEPOINT_PUT_NONE", "TC_ACC_READINGTYPES_POST_CUSTOMER")
            .collateral(
                AccessMatrix.and(WriteMatrix.everyWrite(), AccessMatrix.everyRoot("POST"))));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            Writes.isWrite(request) && correct.status() / 100 != 2
                ? Answer.text(400, "the content is not what it should be")
                    .with("WWW-Authenticate", "Bearer")
                : correct);
  }
}
