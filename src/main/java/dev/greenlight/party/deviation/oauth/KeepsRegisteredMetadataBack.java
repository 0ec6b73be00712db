package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.RegistrationEndpoint;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Does not tell a new client its redirect addresses and grants. */
final class KeepsRegisteredMetadataBack extends CustodianDeviation {
  KeepsRegisteredMetadataBack() {
    super(
        Layer.OAUTH,
        "Does not tell a new client its redirect addresses and grants.",
        breaks("registration_told"),
        killedBy("TC_DRG002"));
  }

  @Override
  public void bend(RegistrationEndpoint endpoint) {
    endpoint.alterDocuments(
        document -> {
          document.remove("redirect_uris");
          document.remove("grant_types");
        });
  }
}
