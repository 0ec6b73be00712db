package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/**
 * Registers clients whose metadata contradict each other, or name an unknown way of authentication.
 */
final class RegistersContradictions extends CustodianDeviation {
  RegistersContradictions() {
    super(
        Layer.OAUTH,
        "Registers clients whose metadata contradict each other, or name an unknown way of authentication.",
        breaks("registration_consistent"),
        killedBy("TC_DRG011_a", "TC_DRG011_b"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.overlook(RegistrationFault.GRANTS_CONTRADICT);
    endpoint.overlook(RegistrationFault.AUTHENTICATION_UNKNOWN);
  }
}
