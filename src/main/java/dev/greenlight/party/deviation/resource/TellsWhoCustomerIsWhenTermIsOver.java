package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on telling who a customer is when the time for which access was granted is over. */
final class TellsWhoCustomerIsWhenTermIsOver extends CustodianDeviation {
  TellsWhoCustomerIsWhenTermIsOver() {
    super(
        Layer.RESOURCE,
        "Goes on telling who a customer is when the time for which access was granted is over.",
        breaks("relationship_end_closes_resources"),
        killedBy("TC_END_TERM"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.letOutlive(
        (token, request) ->
            request.path().contains("/RetailCustomer/")
                && !token.authorization().expiresAt().isAfter(gate.ledger().now()));
  }
}
