package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a scope whose terms stand in another order than it is used to. */
final class ComparesScopesInOrder extends CustodianDeviation {
  ComparesScopesInOrder() {
    super(
        Layer.OAUTH,
        "Refuses a scope whose terms stand in another order than it is used to.",
        breaks("espi_scope_order"),
        killedBy("TC_SCOPE002"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy(
        (asked, offered) ->
            asked.isWithin(offered)
                && asked
                    .toString()
                    .matches("FB=[^;]*(;IntervalDuration=.*|(?!.*;IntervalDuration=).*)"));
  }
}
