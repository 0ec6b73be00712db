package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Accepts http where https is registered. */
final class IgnoresSchemeOfRedirectUri extends CustodianDeviation {
  IgnoresSchemeOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Accepts http where https is registered.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_j"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(
        (registered, asked) -> asked.replaceFirst("^http:", "https:").equals(registered));
  }
}
