package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Answers a refresh with another resourceURI than before. */
final class ChangesResourceUriOnRefresh extends CustodianDeviation {
  ChangesResourceUriOnRefresh() {
    super(
        Layer.OAUTH,
        "Answers a refresh with another resourceURI than before.",
        breaks("espi_refresh_same_resource"),
        killedBy("TC_OAD012_a").collateral("TC_OAD012_b"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            document.computeIfPresent("resourceURI", (name, uri) -> uri + "/UsagePoint");
          }
        });
  }
}
