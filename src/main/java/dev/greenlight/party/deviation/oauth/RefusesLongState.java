package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Refuses an authorization request whose state is longer than 255 characters. */
final class RefusesLongState extends CustodianDeviation {
  private static final int LONGEST = 255;

  RefusesLongState() {
    super(
        Layer.OAUTH,
        "Refuses an authorization request whose state is longer than 255 characters.",
        breaks("oauth_long_state_taken"),
        killedBy("TC_OAD031"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().first("state").filter(state -> state.length() > LONGEST).isPresent()
                ? Answer.text(400, "The state is too long.")
                : correct);
  }
}
