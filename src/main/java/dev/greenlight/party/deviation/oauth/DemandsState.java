package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Refuses an authorization request without a state. */
final class DemandsState extends CustodianDeviation {
  DemandsState() {
    super(
        Layer.OAUTH,
        "Refuses an authorization request without a state.",
        breaks("oauth_state_optional"),
        killedBy("TC_OAD017_c"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().contains("state") ? correct : Answer.text(400, "state is missing."));
  }
}
