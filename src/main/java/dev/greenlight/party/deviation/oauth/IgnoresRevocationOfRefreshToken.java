package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers 200 to the revocation of a refresh token and does nothing. */
final class IgnoresRevocationOfRefreshToken extends CustodianDeviation {
  IgnoresRevocationOfRefreshToken() {
    super(
        Layer.OAUTH,
        "Answers 200 to the revocation of a refresh token and does nothing.",
        breaks("oauth_revocation_refresh_token"),
        killedBy("TC_REV002")
            .alsoBreaks("oauth_revocation_cascades", "TC_REV007")
            .collateral("TC_REV010")
            .collateral("TC_REV011"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    endpoint.revokeRefreshTokensBy(token -> {});
  }
}
