package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Registers Third Parties that have no initial access token. */
final class RegistersAnybody extends CustodianDeviation {
  RegistersAnybody() {
    super(
        Layer.OAUTH,
        "Registers Third Parties that have no initial access token.",
        breaks("registration_initial_token"),
        killedBy("TC_DRG013", "TC_DRG014"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.overlook(RegistrationFault.INITIAL_TOKEN_MISSING);
    endpoint.overlook(RegistrationFault.INITIAL_TOKEN_WRONG);
  }
}
