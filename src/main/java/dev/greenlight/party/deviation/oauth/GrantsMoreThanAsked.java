package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;

/** States a wider scope in the token response than was asked for. */
final class GrantsMoreThanAsked extends CustodianDeviation {
  GrantsMoreThanAsked() {
    super(
        Layer.OAUTH,
        "States a wider scope in the token response than was asked for.",
        breaks("oauth_scope_not_widened"),
        killedBy("TC_OAD005_e")
            .alsoBreaks("espi_scope_subset", "TC_SCOPE001")
            .collateral(
                "TC_FND004",
                "TC_SCOPE010",
                "TC_RFP001",
                "TC_OAD005_d",
                // A refresh asks for what was stated, and may not have it.
                "TC_OAD011_a",
                "TC_OAD011_b",
                "TC_OAD011_c",
                "TC_OAD011_d",
                "TC_OAD011_e",
                "TC_OAD011_f",
                "TC_OAD011_g",
                "TC_OAD011_h",
                "TC_OAD011_i",
                "TC_OAD011_j",
                "TC_OAD011_k",
                "TC_OAD011_l",
                "TC_OAD011_m",
                "TC_OAD012_c",
                "TC_OAD020",
                "TC_OAD021",
                "TC_OAD013",
                "TC_OAD012_a",
                "TC_OAD012_b",
                "TC_MAU002",
                "TC_TOKEN003",
                "TC_TOKEN004",
                "TC_REV002",
                "TC_REV005",
                "TC_REV007",
                "TC_REV008",
                "TC_REV010",
                "TC_REV011",
                "TC_SCOPE012",
                "TC_TRM001",
                "TC_RCS001",
                "TC_SCOPE003")
            .collateral(JourneyCases.all())
            .collateral("TC_RCB004", "TC_RCB005_PORTAL", "TC_RCB005_DELETE"));
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
