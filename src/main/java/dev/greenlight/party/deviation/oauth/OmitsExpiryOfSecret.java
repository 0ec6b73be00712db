package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Does not say when the secret of a new client expires. */
final class OmitsExpiryOfSecret extends CustodianDeviation {
  OmitsExpiryOfSecret() {
    super(
        Layer.OAUTH,
        "Does not say when the secret of a new client expires.",
        breaks("registration_secret_expiry"),
        killedBy("TC_DRG001"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.alterDocuments(document -> document.remove("client_secret_expires_at"));
  }
}
