package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends codes to whatever redirect URI a request names. */
final class AcceptsAnyRedirectUri extends CustodianDeviation {
  AcceptsAnyRedirectUri() {
    super(
        Layer.OAUTH,
        "Sends codes to whatever redirect URI a request names.",
        breaks("oauth_redirect_uri_exact"),
        killedBy(
                "TC_OAD001_e",
                "TC_OAD001_g",
                "TC_OAD001_h",
                "TC_OAD001_i",
                "TC_OAD001_j",
                "TC_OAD001_k",
                "TC_OAD001_v",
                "TC_OAD032",
                "TC_OAD052",
                "TC_OAD053")
            .collateral("TC_DRG024"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.matchRedirectUrisBy((registered, asked) -> true);
  }
}
