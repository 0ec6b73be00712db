package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Looks at the first of several redirect addresses and registers the others as they are. */
final class VerifiesFirstRedirectUriOnly extends CustodianDeviation {
  VerifiesFirstRedirectUriOnly() {
    super(
        Layer.OAUTH,
        "Looks at the first of several redirect addresses and registers the others as they are.",
        breaks("registration_redirect_uri"),
        killedBy("TC_DRG010_e", "TC_DRG010_f"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.verifyRedirectUris(1);
  }
}
