package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;

/** Gives who a customer is to every Third Party that he grants his energy data. */
final class GrantsCustomerDataUnasked extends CustodianDeviation {
  GrantsCustomerDataUnasked() {
    super(
        Layer.OAUTH,
        "Gives who a customer is to every Third Party that he grants his energy data.",
        breaks("customer_data_consented"),
        killedBy("TC_RCS001", "TC_RCS003")
            .alsoBreaks("customer_blocks_bounded", "TC_SCOPE020")
            .alsoBreaks("customer_fields_bounded", "TC_OAD061")
            .alsoBreaks("choice_bounds_kinds", "TC_CHO032"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) ->
            endpoint
                .ledger()
                .accessToken(document.get("access_token").toString())
                .ifPresent(token -> name(token, document)));
  }

  private static void name(AccessToken token, Map<String, Object> document) {
    token
        .authorization()
        .customer()
        .ifPresent(
            customer ->
                document.put(
                    "customerResourceURI",
                    document
                        .get("resourceURI")
                        .toString()
                        .replaceFirst("/Batch/.*", "/Batch/RetailCustomer/" + customer.id())));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.openTo(scope -> true);
    resource.grantKindsBy((scope, kind) -> true);
  }
}
