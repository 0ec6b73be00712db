package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Serves every resource for tokens that were never issued. */
final class AcceptsInventedToken extends CustodianDeviation {
  AcceptsInventedToken() {
    super(
        Layer.RESOURCE,
        "Serves every resource for tokens that were never issued.",
        breaks("resource_token_known"),
        killedBy(AccessMatrix.everyResourceWith("RANDOM"))
            .alsoBreaks("write_token_good", WriteMatrix.everyManagedWriteWith("RANDOM"))
            .collateral(AccessMatrix.everyResourceWith("MALFORMED"))
            .collateral(AccessMatrix.everyHead())
            .collateral(AccessMatrix.everyNamedAddress())
            .collateral("TC_RCP004_b", "TC_CND001"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        StandIns.where(
            gate,
            request ->
                request
                    .header("Authorization")
                    .filter(line -> line.matches("(?i)Bearer +[A-Za-z0-9._~+/-]+=*"))
                    .isPresent()));
  }
}
