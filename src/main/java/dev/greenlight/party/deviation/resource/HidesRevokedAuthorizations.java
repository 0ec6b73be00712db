package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Serves no Authorization that was revoked. */
final class HidesRevokedAuthorizations extends CustodianDeviation {
  HidesRevokedAuthorizations() {
    super(
        Layer.RESOURCE,
        "Serves no Authorization that was revoked.",
        breaks("authorization_readable_after_revocation"),
        killedBy("TC_REV005"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.path().contains("/Authorization/")
                    && correct.status() == 200
                    && correct.body().contains("<status>0</status>")
                ? Answer.text(404, "There is no such thing.")
                : correct);
  }
}
