package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AuthorizationResponses;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends the browser back without the state it brought. */
final class IgnoresState extends CustodianDeviation {
  IgnoresState() {
    super(
        Layer.OAUTH,
        "Sends the browser back without the state it brought.",
        breaks("oauth_state_echoed"),
        killedBy(
                "TC_OAD001_o",
                "TC_OAD001_a",
                "TC_OAD001_c",
                "TC_OAD001_f",
                "TC_OAD001_m",
                "TC_OAD018_a",
                "TC_OAD019",
                "TC_OAD002",
                "TC_RCS002")
            .collateral(
                "TC_OAD001_n",
                "TC_OAD080",
                "TC_OAD031",
                "TC_OAD017_b",
                "TC_SCOPE001",
                "TC_SCOPE010",
                "TC_SCOPE002",
                "TC_SCOPE003",
                "TC_SCOPE030",
                "TC_SCOPE031_a",
                "TC_SCOPE031_b",
                "TC_SCOPE031_c")
            .collateral("TC_DRG031", "TC_CON001", "TC_CON002", "TC_VER001", "TC_ASK003"));
  }

  @Override
  public void bend(AuthorizationResponses responses) {
    responses.alterParameters(parameters -> parameters.without("state"));
  }
}
