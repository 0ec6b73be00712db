package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets a Third Party manage the registration of another with its own token. */
final class AcceptsForeignRegistrationToken extends CustodianDeviation {
  AcceptsForeignRegistrationToken() {
    super(
        Layer.OAUTH,
        "Lets a Third Party manage the registration of another with its own token.",
        breaks("registration_closed"),
        killedBy("TC_DRG026_e", "TC_DRG026_f", "TC_DRG026_g"));
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    endpoint.overlook(RegistrationFault.TOKEN_OF_ANOTHER);
  }
}
