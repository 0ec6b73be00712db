package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ClientConfigurationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.custodian.oauth.RegistrationFault;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Registers redirect addresses of plain http, with a fragment, relative ones and none. */
final class RegistersAnyRedirectUri extends CustodianDeviation {
  private static final List<RegistrationFault> ADDRESSES =
      List.of(
          RegistrationFault.REDIRECT_URI_NOT_HTTPS,
          RegistrationFault.REDIRECT_URI_WITH_FRAGMENT,
          RegistrationFault.REDIRECT_URI_RELATIVE,
          RegistrationFault.REDIRECT_URI_MISSING);

  RegistersAnyRedirectUri() {
    super(
        Layer.OAUTH,
        "Registers redirect addresses of plain http, with a fragment, relative ones and none.",
        breaks("registration_redirect_uri"),
        killedBy(
            "TC_DRG010_a",
            "TC_DRG010_b",
            "TC_DRG010_c",
            "TC_DRG010_d",
            "TC_DRG010_e",
            "TC_DRG010_f",
            "TC_DRG023"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    ADDRESSES.forEach(endpoint::overlook);
  }

  @Override
  public void bend(ClientConfigurationEndpoint endpoint) {
    ADDRESSES.forEach(endpoint::overlook);
  }
}
