package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares redirect URIs without regard to case. */
final class IgnoresCaseOfRedirectUri extends CustodianDeviation {
  IgnoresCaseOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Compares redirect URIs without regard to case.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_k"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(String::equalsIgnoreCase);
  }
}
