package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.deviation.RefreshCases;
import java.util.List;

/** Writes another number of UsagePoints into the scope than it serves. */
final class MiscountsUsagePoints extends CustodianDeviation {
  private static final String RIGHT = "AccountCollection=3";

  private final String wrong;

  private MiscountsUsagePoints(
      String id, String summary, String duty, Detection detection, String wrong) {
    super(
        id,
        Layer.OAUTH,
        summary,
        breaks(duty),
        detection
            .collateral(JourneyCases.all())
            .collateral(RefreshCases.ofStatedScope())
            .collateral(
                // What was granted is not what the Authorization says.
                "TC_OAD005_d", "TC_OAD005_e", "TC_SCOPE001", "TC_SCOPE010", "TC_RFP001"));
    this.wrong = wrong;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new MiscountsUsagePoints(
            "GrantsFewerUsagePoints",
            "Writes a smaller number of UsagePoints into the scope than it serves.",
            "usage_points_granted",
            killedBy("TC_MUP002").collateral("TC_FND004", "TC_OAD013", "TC_TRM001"),
            "AccountCollection=2"),
        new MiscountsUsagePoints(
            "GrantsMoreUsagePoints",
            "Writes a greater number of UsagePoints into the scope than it serves.",
            "authorization_agrees_with_token",
            killedBy("TC_FND004")
                .alsoBreaks("usage_points_all_served", "TC_MUP002")
                .collateral("TC_OAD013", "TC_TRM001"),
            "AccountCollection=4"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) ->
            document.computeIfPresent(
                "scope", (name, scope) -> scope.toString().replace(RIGHT, wrong)));
  }
}
