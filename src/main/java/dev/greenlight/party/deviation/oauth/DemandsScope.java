package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Refuses an authorization request without a scope on a page. */
final class DemandsScope extends CustodianDeviation {
  DemandsScope() {
    super(
        Layer.OAUTH,
        "Refuses an authorization request without a scope on a page.",
        breaks("oauth_scope_optional"),
        killedBy("TC_OAD017_b"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().contains("scope") ? correct : Answer.text(400, "scope is missing."));
  }
}
