package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.custodian.oauth.AuthorizationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the first of two redirect URIs as if it were the only one, and issues a code there. */
final class TakesFirstOfRepeatedRedirectUris extends CustodianDeviation {
  TakesFirstOfRepeatedRedirectUris() {
    super(
        Layer.OAUTH,
        "Takes the first of two redirect URIs as if it were the only one, and issues a code there.",
        breaks("oauth_no_redirect_without_redirect_uri"),
        killedBy("TC_OAD001_u").alsoBreaks("oauth_redirect_uri_once", "TC_OAD001_l"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.overlook(AuthorizationFault.REDIRECT_URI_REPEATED);
  }
}
