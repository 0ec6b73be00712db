package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Accepts whatever begins with a registered redirect URI. */
final class ComparesStartOfRedirectUri extends CustodianDeviation {
  ComparesStartOfRedirectUri() {
    super(
        Layer.OAUTH,
        "Accepts whatever begins with a registered redirect URI.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_g", "TC_OAD001_h", "TC_OAD032", "TC_OAD052"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy((registered, asked) -> asked.startsWith(registered));
  }
}
