package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.oauth.AuthorizationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses a scope that leaves out the last function block that is offered. */
final class InsistsOnLastFunctionBlock extends CustodianDeviation {
  InsistsOnLastFunctionBlock() {
    super(
        Layer.OAUTH,
        "Refuses a scope that leaves out the last function block that is offered.",
        breaks("espi_scope_subset"),
        killedBy("TC_SCOPE001")
            .collateral("TC_CHO030", "TC_CHO040")
            .collateral(
                "TC_ASK015",
                "TC_END_BLOCK",
                "TC_RCS001",
                "TC_RCS002",
                "TC_RCS003",
                "TC_SCOPE002",
                "TC_SCOPE004",
                "TC_SCOPE005",
                "TC_SCOPE011",
                "TC_SCOPE043",
                "TC_SCOPE010")
            .collateral(
                "TC_CON002", "TC_RCB004", "TC_RCB005_PORTAL", "TC_RCB005_DELETE", "TC_SCOPE020"));
  }

  @Override
  public void bend(AuthorizationEndpoint endpoint) {
    endpoint.allowScopesBy(
        (asked, offered) -> asked.isWithin(offered) && lastOf(asked).equals(lastOf(offered)));
  }

  private static String lastOf(Scope scope) {
    return scope.toString().replaceFirst("^FB=(?:[0-9]+_)*([0-9]+).*$", "$1");
  }
}
