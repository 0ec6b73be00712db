package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares scheme, host and port of redirect URIs, not the path. */
final class AcceptsAnyRedirectPath extends CustodianDeviation {
  AcceptsAnyRedirectPath() {
    super(
        Layer.OAUTH,
        "Compares scheme, host and port of redirect URIs, not the path.",
        breaks("oauth_redirect_uri_exact"),
        killedBy("TC_OAD001_g", "TC_OAD001_h", "TC_OAD001_k", "TC_OAD032", "TC_OAD052")
            .collateral("TC_OAD001_e")
            .collateral("TC_DRG024"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy(
        (registered, asked) -> {
          String origin = registered.substring(0, registered.indexOf('/', "https://".length()));
          return asked.startsWith(origin + "/");
        });
  }
}
