package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** States a wider scope in the token response than was asked for. */
final class GrantsMoreThanAsked extends CustodianDeviation {
  GrantsMoreThanAsked() {
    super(
        Layer.OAUTH,
        "States a wider scope in the token response than was asked for.",
        breaks("oauth_scope_not_widened"),
        killedBy("TC_OAD005_e")
            .alsoBreaks("oauth_refresh_new_access_token", "TC_OAD012_a")
            .alsoBreaks("espi_scope_subset", "TC_SCOPE001")
            .collateral("TC_FND004", "TC_OAD005_d", "TC_SCOPE003"));
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
