package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Does not say where the Retail Customer data is that a customer granted. */
final class NamesNoCustomerResource extends CustodianDeviation {
  private static final String NAME = "customerResourceURI";

  NamesNoCustomerResource() {
    super(
        Layer.OAUTH,
        "Does not say where the Retail Customer data is that a customer granted.",
        breaks("customer_resource_named"),
        killedBy("TC_RCC001", "TC_RCO001"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (document.getOrDefault(NAME, "").toString().contains("/RetailCustomer/")) {
            document.remove(NAME);
          }
        });
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(
        content -> content.children().removeIf(child -> child.name().equals(NAME)));
  }
}
