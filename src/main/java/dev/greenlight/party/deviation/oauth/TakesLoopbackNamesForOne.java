package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes localhost and 127.0.0.1 in a redirect URI for one host. */
final class TakesLoopbackNamesForOne extends CustodianDeviation {
  TakesLoopbackNamesForOne() {
    super(
        Layer.OAUTH,
        "Takes localhost and 127.0.0.1 in a redirect URI for one host.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD053"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(
        (registered, asked) -> asked.replace("//127.0.0.1:", "//localhost:").equals(registered));
  }
}
