package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Lets access tokens live on after their time. */
final class AcceptsExpiredToken extends CustodianDeviation {
  AcceptsExpiredToken() {
    super(
        Layer.RESOURCE,
        "Lets access tokens live on after their time.",
        breaks("resource_token_unexpired"),
        killedBy(
                AccessMatrix.and(
                    AccessMatrix.everyResourceWith("EXPIRED"),
                    "TC_OAD016",
                    "TC_CLK002",
                    "TC_CLK003"))
            .alsoBreaks("write_token_good", WriteMatrix.everyManagedWriteWith("EXPIRED"))
            .collateral(WriteMatrix.everyDeleteWith("EXPIRED")));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.overlook(AccessFault.TOKEN_EXPIRED);
  }
}
