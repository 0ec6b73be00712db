package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a scope that leaves out the function block of authorization. */
final class InsistsOnFunctionBlock31 extends CustodianDeviation {
  InsistsOnFunctionBlock31() {
    super(
        Layer.OAUTH,
        "Refuses a scope that leaves out the function block of authorization.",
        breaks("espi_scope_subset"),
        killedBy("TC_SCOPE001"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy(
        (asked, offered) -> asked.isWithin(offered) && asked.toString().matches(".*[=_]31[_;].*"));
  }
}
