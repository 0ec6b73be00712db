package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares redirect URIs without their port. */
final class IgnoresPortOfRedirectUri extends CustodianDeviation {
  IgnoresPortOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Compares redirect URIs without their port.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_i"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(
        (registered, asked) -> portless(registered).equals(portless(asked)));
  }

  private static String portless(String uri) {
    return uri.replaceFirst(":[0-9]+/", "/");
  }
}
