package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/**
 * Refuses every authorization request, good ones too: no customer is asked, and nothing behind it
 * can be tried.
 */
final class RefusesEveryAuthorizationRequest extends CustodianDeviation {
  RefusesEveryAuthorizationRequest() {
    super(
        Layer.OAUTH,
        "Refuses every authorization request with an error page.",
        breaks("oauth_correct_request_taken"),
        killedBy("TC_OAD001_q").collateral("TC_DRG031"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers((request, correct) -> Answer.text(400, "Malformed request."));
  }
}
