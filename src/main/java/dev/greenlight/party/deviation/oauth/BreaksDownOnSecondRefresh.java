package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Breaks down where a refresh token comes that was used a moment before. */
final class BreaksDownOnSecondRefresh extends CustodianDeviation {
  BreaksDownOnSecondRefresh() {
    super(
        Layer.OAUTH,
        "Breaks down where a refresh token comes that was used a moment before.",
        breaks("oauth_refresh_at_once"),
        killedBy("TC_OAD021")
            .alsoBreaks("oauth_error_status", "TC_OAD020")
            .alsoBreaks("oauth_error_code", "TC_OAD020"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.body().contains("the refresh token was used before")
                ? Answer.text(500, "Deadlock found when trying to get lock.")
                : correct);
  }
}
