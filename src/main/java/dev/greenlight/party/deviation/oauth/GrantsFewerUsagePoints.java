package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Writes a smaller number of UsagePoints into the scope than it serves. */
final class GrantsFewerUsagePoints extends CustodianDeviation {
  GrantsFewerUsagePoints() {
    super(
        Layer.OAUTH,
        "Writes a smaller number of UsagePoints into the scope than it serves.",
        breaks("usage_points_granted"),
        killedBy("TC_MUP002").collateral("TC_FND004"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) ->
            document.computeIfPresent(
                "scope",
                (name, scope) ->
                    scope.toString().replace("AccountCollection=3", "AccountCollection=2")));
  }
}
