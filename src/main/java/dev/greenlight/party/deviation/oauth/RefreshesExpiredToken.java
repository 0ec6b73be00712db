package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.oauth.TokenFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refreshes with a refresh token after its time. */
final class RefreshesExpiredToken extends CustodianDeviation {
  RefreshesExpiredToken() {
    super(
        Layer.OAUTH,
        "Refreshes with a refresh token after its time.",
        breaks("oauth_refresh_token_unexpired"),
        killedBy("TC_OAD011_m"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.overlook(TokenFault.REFRESH_TOKEN_EXPIRED);
  }
}
