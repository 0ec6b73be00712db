package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares the scope of a refresh with what is on offer, not with what was granted. */
final class RefreshesToOfferedScope extends CustodianDeviation {
  RefreshesToOfferedScope() {
    super(
        Layer.OAUTH,
        "Compares the scope of a refresh with what is on offer, not with what was granted.",
        breaks("oauth_refresh_scope_not_widened"),
        killedBy("TC_OAD011_i")
            .collateral("TC_CHO020")
            .alsoBreaks("choice_told", "TC_CHO005")
            .alsoBreaks("choice_bounds_kinds", "TC_CHO033"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint
        .refreshTokenGrant()
        .allowScopesBy((asked, granted) -> asked.isWithin(granted.client().offered()));
  }
}
