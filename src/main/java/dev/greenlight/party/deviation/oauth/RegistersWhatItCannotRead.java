package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationFault;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Registers something with its defaults where a request cannot be read. */
final class RegistersWhatItCannotRead extends CustodianDeviation {
  RegistersWhatItCannotRead() {
    super(
        Layer.OAUTH,
        "Registers something with its defaults where a request cannot be read.",
        breaks("registration_is_json_object"),
        killedBy("TC_DRG012_a", "TC_DRG012_b").collateral("TC_DRG010_d"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.overlook(RegistrationFault.NO_JSON_OBJECT);
    endpoint.overlook(RegistrationFault.REDIRECT_URI_MISSING);
  }
}
