package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on telling who a customer is when what he granted is over. */
final class TellsWhoCustomerIsAfterTheEnd extends CustodianDeviation {
  TellsWhoCustomerIsAfterTheEnd() {
    super(
        Layer.RESOURCE,
        "Goes on telling who a customer is when what he granted is over.",
        breaks("relationship_end_closes_resources"),
        killedBy("TC_END_PORTAL", "TC_END_DELETE", "TC_END_TERM", "TC_END_MOVE")
            .collateral("TC_ACC_RCBATCH_REVOKED"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.letOutlive(
        (token, request) ->
            request.path().contains("/RetailCustomer/") && !token.authorization().isActive());
  }
}
