package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the browser to the redirect URI of a client that nobody registered. */
final class RedirectsOnUnknownClient extends CustodianDeviation {
  RedirectsOnUnknownClient() {
    super(
        Layer.OAUTH,
        "Sends the browser to the redirect URI of a client that nobody registered.",
        breaks("oauth_no_redirect_without_client"),
        killedBy("TC_OAD001_d").collateral("TC_DRG034"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.alterAnswers(
        (request, correct) ->
            correct.body().contains(AuthorizationFault.CLIENT_UNKNOWN.description())
                ? OpenRedirect.of(request, correct)
                : correct);
  }
}
