package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/**
 * Redirects every authorization request to itself: no customer gets to a login, and nothing behind
 * it can be tried.
 */
final class SendsCustomersInCircles extends CustodianDeviation {
  SendsCustomersInCircles() {
    super(
        Layer.OAUTH,
        "Redirects every authorization request to itself.",
        breaks("oauth_correct_request_taken"),
        killedBy("TC_OAD001_q").collateral("TC_DRG031").collateral("TC_ERR001"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers((request, correct) -> Answer.redirect(request.path()));
  }
}
