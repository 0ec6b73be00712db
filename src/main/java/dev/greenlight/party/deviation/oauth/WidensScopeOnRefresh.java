package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Issues a wider scope on refresh than the Retail Customer approved. */
final class WidensScopeOnRefresh extends CustodianDeviation {
  WidensScopeOnRefresh() {
    super(
        Layer.OAUTH,
        "Issues a wider scope on refresh than the Retail Customer approved.",
        breaks("oauth_refresh_scope_not_widened"),
        killedBy("TC_OAD011_c", "TC_OAD011_i")
            .alsoBreaks("choice_told", "TC_CHO005")
            .alsoBreaks("choice_bounds_kinds", "TC_CHO033"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.refreshTokenGrant().allowScopesBy((asked, granted) -> true);
  }
}
