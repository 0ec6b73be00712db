package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Refuses every PUT and DELETE, though it claims to let them through. */
final class ManagesNothing extends CustodianDeviation {
  ManagesNothing() {
    super(
        Layer.RESOURCE,
        "Refuses every PUT and DELETE, though it claims to let them through.",
        breaks("registration_put"),
        killedBy("TC_MAI001")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .alsoBreaks("authorization_put", "TC_MAU001")
            .alsoBreaks("authorization_delete", "TC_MAU002")
            .collateral("TC_END_DELETE")
            .collateral("TC_MAI002", "TC_MAI003", "TC_MAU003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            Writes.isWrite(request)
                    && (correct.status() / 100 != 4
                        || (correct.status() == 400 && !request.body().isEmpty()))
                ? Answer.methodNotAllowed("GET, HEAD")
                : correct);
  }
}
