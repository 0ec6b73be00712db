package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** States more UsagePoints in the scope of the token response than were asked for. */
final class GrantsTermsOfItsOwn extends CustodianDeviation {
  GrantsTermsOfItsOwn() {
    super(
        Layer.OAUTH,
        "States more UsagePoints in the scope of the token response than were asked for.",
        breaks("espi_scope_terms_as_asked"),
        killedBy("TC_OAD005_e", "TC_SCOPE001")
            .collateral("TC_FND004", "TC_MUP002", "TC_OAD005_d", "TC_OAD012_a", "TC_SCOPE003"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("code")) {
            document.put("scope", ThirdPartyRecord.OFFERED + ";AccountCollection=9");
          }
        });
  }
}
