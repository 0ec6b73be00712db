package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.custodian.oauth.RevocationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Ends all tokens with a revoked refresh token, and calls the Authorization active for ever. */
final class RevokesTokensAlone extends CustodianDeviation {
  RevokesTokensAlone() {
    super(
        Layer.OAUTH,
        "Ends all tokens with a revoked refresh token, and calls the Authorization active for"
            + " ever.",
        breaks("relationship_end_told"),
        killedBy("TC_REV011")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL")
            // The same customer is looked for in the same bulk data when something else ends.
            .collateral("TC_END_PORTAL", "TC_END_DELETE", "TC_END_TERM"));
  }

  @Override
  public void bend(RevocationEndpoint endpoint) {
    Ledger ledger = endpoint.ledger();
    endpoint.revokeRefreshTokensBy(
        token -> {
          ledger.revokeAccessTokens(token.authorization());
          ledger.expire(token.value());
        });
  }
}
