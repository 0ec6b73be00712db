package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares redirect URIs up to the fragment. */
final class IgnoresFragmentOfRedirectUri extends CustodianDeviation {
  IgnoresFragmentOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Compares redirect URIs up to the fragment.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD052"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy((registered, asked) -> asked.split("#", 2)[0].equals(registered));
  }
}
