package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares redirect URIs without the slash at their ends. */
final class IgnoresSlashOfRedirectUri extends CustodianDeviation {
  IgnoresSlashOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Compares redirect URIs without the slash at their ends.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD032"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy((registered, asked) -> bare(registered).equals(bare(asked)));
  }

  private static String bare(String uri) {
    return uri.replaceFirst("/+$", "");
  }
}
