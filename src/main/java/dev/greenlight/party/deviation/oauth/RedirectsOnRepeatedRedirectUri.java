package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the first of two redirect URIs and sends the browser there. */
final class RedirectsOnRepeatedRedirectUri extends CustodianDeviation {
  RedirectsOnRepeatedRedirectUri() {
    super(
        Layer.OAUTH,
        "Takes the first of two redirect URIs and sends the browser there.",
        breaks("oauth_no_redirect_without_redirect_uri"),
        killedBy("TC_OAD001_l"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.REDIRECT_URI_REPEATED);
  }
}
