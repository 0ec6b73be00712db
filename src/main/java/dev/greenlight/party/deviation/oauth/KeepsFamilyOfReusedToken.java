package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a refresh token that comes again, and lets what replaced it live on. */
final class KeepsFamilyOfReusedToken extends CustodianDeviation {
  KeepsFamilyOfReusedToken() {
    super(
        Layer.OAUTH,
        "Refuses a refresh token that comes again, and lets what replaced it live on.",
        breaks("oauth_refresh_reuse_revokes"),
        killedBy("TC_OAD020"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.refreshTokenGrant().keepFamilyOnReuse();
  }
}
