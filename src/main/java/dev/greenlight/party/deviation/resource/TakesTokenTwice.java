package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes the token of the address, and does not mind another one in the header. */
final class TakesTokenTwice extends CustodianDeviation {
  TakesTokenTwice() {
    super(
        Layer.RESOURCE,
        "Takes the token of the address, and does not mind another one in the header.",
        breaks("resource_token_once"),
        killedBy("TC_TOK002").alsoBreaks("resource_token_not_in_address", "TC_TOK001"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        (request, wanted) ->
            AddressTokens.of(gate, request).orElseGet(() -> gate.tokenOf(request)));
  }
}
