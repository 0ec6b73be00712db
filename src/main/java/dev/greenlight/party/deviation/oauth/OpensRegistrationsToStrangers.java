package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets everybody manage a registration, without a token or with any. */
final class OpensRegistrationsToStrangers extends CustodianDeviation {
  OpensRegistrationsToStrangers() {
    super(
        Layer.OAUTH,
        "Lets everybody manage a registration, without a token or with any.",
        breaks("registration_closed"),
        killedBy("TC_DRG026_a", "TC_DRG026_b", "TC_DRG026_c", "TC_DRG026_d"));
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    endpoint.overlook(RegistrationFault.TOKEN_MISSING);
    endpoint.overlook(RegistrationFault.TOKEN_UNKNOWN);
  }
}
