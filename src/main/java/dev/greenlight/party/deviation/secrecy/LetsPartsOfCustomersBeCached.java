package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets caches keep the single resources of who a customer is, though not the batch. */
final class LetsPartsOfCustomersBeCached extends CustodianDeviation {
  LetsPartsOfCustomersBeCached() {
    super(
        Layer.RESOURCE,
        "Lets caches keep the single resources of who a customer is, though not the batch.",
        breaks("customer_data_not_stored"),
        killedBy("TC_RCP007"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200
                    && request.path().startsWith(Addresses.RESOURCE + "/RetailCustomer/")
                ? correct.replacing("Cache-Control", "private, max-age=600")
                : correct);
  }
}
