package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.Set;

/** Refuses an authorization request because of a parameter it does not know. */
final class RefusesUnknownParameters extends CustodianDeviation {
  private static final Set<String> KNOWN =
      Set.of(
          "response_type",
          "client_id",
          "redirect_uri",
          "scope",
          "state",
          "code_challenge",
          "code_challenge_method");

  RefusesUnknownParameters() {
    super(
        Layer.OAUTH,
        "Refuses an authorization request because of a parameter it does not know.",
        breaks("oauth_unknown_parameters_ignored"),
        killedBy("TC_OAD001_n"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().list().stream().allMatch(one -> KNOWN.contains(one.name()))
                ? correct
                : Answer.text(400, "Unknown parameter."));
  }
}
