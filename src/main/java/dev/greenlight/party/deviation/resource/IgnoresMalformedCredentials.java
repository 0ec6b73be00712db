package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Serves every resource to callers with an Authorization header that is no bearer token. */
final class IgnoresMalformedCredentials extends CustodianDeviation {
  IgnoresMalformedCredentials() {
    super(
        Layer.RESOURCE,
        "Serves every resource to callers with an Authorization header that is no bearer token.",
        breaks("resource_token_well_formed"),
        killedBy(AccessMatrix.everyResourceWith("MALFORMED"))
            .alsoBreaks(
                "write_token_required", WriteMatrix.everyManagedWriteWith("MALFORMED", "EMPTY"))
            .collateral(AccessMatrix.everyResourceWith("EMPTY")));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.identifyCallersBy(
        StandIns.where(
            gate,
            request ->
                request
                    .header("Authorization")
                    .filter(line -> !line.isBlank())
                    .filter(line -> !line.matches("(?i)Bearer +[A-Za-z0-9._~+/-]+=*"))
                    .isPresent()));
  }
}
