package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Serves every resource to callers without any credentials. */
final class ServesWithoutToken extends CustodianDeviation {
  ServesWithoutToken() {
    super(
        Layer.RESOURCE,
        "Serves every resource to callers without any credentials.",
        breaks("resource_token_required"),
        killedBy(AccessMatrix.everyResourceWith("NONE", "EMPTY"))
            .alsoBreaks("write_token_required", WriteMatrix.everyManagedWriteWith("NONE"))
            .collateral(AccessMatrix.everyResourceWith("MALFORMED"))
            .collateral(AccessMatrix.everyHead())
            .collateral(AccessMatrix.everyNamedAddress())
            .collateral("TC_RCP004_a", "TC_TOK001", "TC_CND001"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        StandIns.where(gate, request -> request.header("Authorization").orElse("").isBlank()));
  }
}
