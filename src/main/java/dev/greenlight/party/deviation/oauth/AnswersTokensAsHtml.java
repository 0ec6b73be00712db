package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends token responses as text/html. */
final class AnswersTokensAsHtml extends CustodianDeviation {
  AnswersTokensAsHtml() {
    super(
        Layer.OAUTH,
        "Sends token responses as text/html.",
        breaks("oauth_token_response_json"),
        killedBy("TC_OAD005_b").collateral("TC_OAD012_a", "TC_OAD015"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.status() == 200 ? correct.replacing("Content-Type", "text/html") : correct);
  }
}
