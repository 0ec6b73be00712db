package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a scope on offer that asks for readings of days alone. */
final class InsistsOnHourlyReadings extends CustodianDeviation {
  InsistsOnHourlyReadings() {
    super(
        Layer.OAUTH,
        "Refuses a scope on offer that asks for readings of days alone.",
        breaks("espi_scope_offered_granted"),
        killedBy("TC_SCOPE010").collateral("TC_SCOPE041"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy(
        (asked, offered) ->
            asked.isWithin(offered) && !asked.toString().contains("IntervalDuration=86400"));
  }
}
