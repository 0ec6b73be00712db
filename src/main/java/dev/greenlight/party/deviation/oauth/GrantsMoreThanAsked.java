package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.deviation.RefreshCases;

/** States a wider scope in the token response than was asked for. */
final class GrantsMoreThanAsked extends CustodianDeviation {
  GrantsMoreThanAsked() {
    super(
        Layer.OAUTH,
        "States a wider scope in the token response than was asked for.",
        breaks("oauth_scope_not_widened"),
        killedBy("TC_OAD005_e", "TC_SCOPE001")
            .collateral(
                "TC_FND004",
                "TC_SCOPE010",
                "TC_RFP001",
                "TC_OAD005_d",
                "TC_OAD013",
                "TC_TRM001",
                "TC_RCS001",
                "TC_SCOPE003",
                "TC_SCOPE030",
                "TC_SCOPE031_a",
                "TC_SCOPE031_b",
                "TC_SCOPE031_c")
            .collateral(RefreshCases.ofStatedScope())
            .collateral(JourneyCases.all())
            .collateral("TC_RCB004", "TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("code")) {
            document.put(
                "scope", ThirdPartyRecord.OFFERED.toString().replaceFirst("FB=", "FB=46_"));
          }
        });
  }
}
