package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the browser to the redirect URI of a request that names no client. */
final class RedirectsWithoutClientId extends CustodianDeviation {
  RedirectsWithoutClientId() {
    super(
        Layer.OAUTH,
        "Sends the browser to the redirect URI of a request that names no client.",
        breaks("oauth_no_redirect_without_client"),
        killedBy("TC_OAD001_b"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            request.query().contains("client_id") ? correct : OpenRedirect.of(request, correct));
  }
}
