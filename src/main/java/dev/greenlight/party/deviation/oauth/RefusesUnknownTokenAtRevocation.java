package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Answers 400 to the revocation of a token that it does not know. */
final class RefusesUnknownTokenAtRevocation extends CustodianDeviation {
  RefusesUnknownTokenAtRevocation() {
    super(
        Layer.OAUTH,
        "Answers 400 to the revocation of a token that it does not know.",
        breaks("oauth_revocation_unknown_token"),
        killedBy("TC_REV004"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint.alterAnswers(
        (request, correct) -> {
          String token = request.form().first("token").orElse("");
          boolean known =
              ledger.accessToken(token).isPresent() || ledger.refreshToken(token).isPresent();
          return known || correct.status() != 200
              ? correct
              : Answer.text(400, "This token is not known.");
        });
  }
}
