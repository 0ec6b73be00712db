package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Registers what a software statement says, whoever signed it. */
final class BelievesUnsignedStatements extends CustodianDeviation {
  BelievesUnsignedStatements() {
    super(
        Layer.OAUTH,
        "Registers what a software statement says, whoever signed it.",
        breaks("registration_statement_signed"),
        killedBy("TC_DRG015"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.believeStatements();
  }
}
