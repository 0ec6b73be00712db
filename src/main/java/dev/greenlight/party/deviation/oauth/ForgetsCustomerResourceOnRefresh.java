package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves customerResourceURI out of the answer to a refresh. */
final class ForgetsCustomerResourceOnRefresh extends CustodianDeviation {
  ForgetsCustomerResourceOnRefresh() {
    super(
        Layer.OAUTH,
        "Leaves customerResourceURI out of the answer to a refresh.",
        breaks("espi_refresh_same_resource"),
        killedBy("TC_OAD012_a"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            document.remove("customerResourceURI");
          }
        });
  }
}
