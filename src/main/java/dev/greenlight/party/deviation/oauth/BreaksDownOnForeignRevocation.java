package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Answers 503 where it should refuse to revoke the token of another client. */
final class BreaksDownOnForeignRevocation extends CustodianDeviation {
  BreaksDownOnForeignRevocation() {
    super(
        Layer.OAUTH,
        "Answers 503 where it should refuse to revoke the token of another client.",
        breaks("oauth_revocation_own_tokens_only"),
        killedBy("TC_REV003"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.body().contains("unauthorized_client")
                ? Answer.text(503, "Please come again later.")
                : correct);
  }
}
