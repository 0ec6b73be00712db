package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes a token from the address where the header has none. */
final class TakesTokenFromAddress extends CustodianDeviation {
  TakesTokenFromAddress() {
    super(
        Layer.RESOURCE,
        "Takes a token from the address where the header has none.",
        breaks("resource_token_not_in_address"),
        killedBy("TC_TOK001"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        (request, wanted) ->
            request.headers("Authorization").isEmpty()
                ? AddressTokens.of(gate, request).orElseGet(() -> gate.tokenOf(request))
                : gate.tokenOf(request));
  }
}
