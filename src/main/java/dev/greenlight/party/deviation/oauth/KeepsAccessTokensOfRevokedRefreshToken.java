package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a revoked refresh token but lets the access tokens of its grant live on. */
final class KeepsAccessTokensOfRevokedRefreshToken extends CustodianDeviation {
  KeepsAccessTokensOfRevokedRefreshToken() {
    super(
        Layer.OAUTH,
        "Refuses a revoked refresh token but lets the access tokens of its grant live on.",
        breaks("oauth_revocation_cascades"),
        killedBy("TC_REV002", "TC_REV007").collateral("TC_REV011"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    // Expired is refused like revoked, but takes nothing with it.
    endpoint.revokeRefreshTokensBy(token -> endpoint.ledger().expire(token.value()));
  }
}
