package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;

/** Leaves authorizationURI out of the response to a code. */
final class OmitsAuthorizationUri extends CustodianDeviation {
  OmitsAuthorizationUri() {
    super(
        Layer.OAUTH,
        "Leaves authorizationURI out of the response to a code.",
        breaks("espi_token_response_uris"),
        killedBy("TC_OAD005_a", "TC_OAD005_d")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral(
                "TC_FND004",
                "TC_REV005",
                "TC_REV008",
                "TC_CHO001",
                "TC_CHO031",
                "TC_CHO032",
                "TC_PSH006",
                "TC_TRM001")
            .collateral(
                "TC_PSH_END_PORTAL",
                "TC_PSH_END_TERM",
                "TC_RCN_END_PORTAL",
                "TC_RCN_END_TERM",
                "TC_ODR002")
            .collateral(JourneyCases.endings())
            .collateral("TC_DRG031", "TC_REV011"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("code")) {
            document.remove("authorizationURI");
          }
        });
  }
}
