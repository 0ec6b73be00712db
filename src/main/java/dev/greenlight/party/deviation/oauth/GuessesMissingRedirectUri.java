package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Sends whoever names no redirect_uri to a page of the Third Party that nobody registered. */
final class GuessesMissingRedirectUri extends CustodianDeviation {
  GuessesMissingRedirectUri() {
    super(
        Layer.OAUTH,
        "Sends whoever names no redirect_uri to a page of the Third Party that nobody registered.",
        breaks("oauth_no_redirect_without_redirect_uri"),
        killedBy("TC_OAD017_a"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().contains("redirect_uri")
                ? correct
                : Answer.redirect("https://unregistered.example/welcome?error=invalid_request"));
  }
}
