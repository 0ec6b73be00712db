package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Breaks down where a part of who a customer is is asked for by an id that nothing has. */
final class BreaksDownOnUnknownPartsOfCustomers extends CustodianDeviation {
  BreaksDownOnUnknownPartsOfCustomers() {
    super(
        Layer.RESOURCE,
        "Breaks down where a part of who a customer is is asked for by an id that nothing has.",
        breaks("resource_unknown_refused"),
        killedBy(
                "TC_RLR020_a",
                "TC_RLR020_b",
                "TC_RLR020_c",
                "TC_RLR020_d",
                "TC_RLR020_e",
                "TC_RLR020_f",
                "TC_RLR020_g",
                "TC_RLR020_h",
                "TC_RLR020_i")
            .collateral("TC_SCOPE020"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 404
                    && request.path().startsWith(Addresses.RESOURCE + "/RetailCustomer/")
                ? Answer.text(500, "NullPointerException")
                : correct);
  }
}
