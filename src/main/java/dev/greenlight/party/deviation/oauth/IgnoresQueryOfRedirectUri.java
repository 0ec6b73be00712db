package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares redirect URIs up to the question mark. */
final class IgnoresQueryOfRedirectUri extends CustodianDeviation {
  IgnoresQueryOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Compares redirect URIs up to the question mark.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_h"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(
        (registered, asked) -> asked.split("\\?", 2)[0].equals(registered));
  }
}
