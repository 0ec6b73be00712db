package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets caches keep who a customer is. */
final class LetsCustomerDataBeCached extends CustodianDeviation {
  LetsCustomerDataBeCached() {
    super(
        Layer.RESOURCE,
        "Lets caches keep who a customer is.",
        breaks("customer_data_not_stored"),
        killedBy("TC_RCP007"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().contains("/Batch/RetailCustomer/")
                ? correct.replacing("Cache-Control", "private, max-age=3600")
                : correct);
  }
}
