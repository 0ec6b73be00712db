package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names client_secret_post as the way to authenticate in ApplicationInformation. */
final class AllowsSecretInForm extends CustodianDeviation {
  AllowsSecretInForm() {
    super(
        Layer.RESOURCE,
        "Names client_secret_post as the way to authenticate in ApplicationInformation.",
        breaks("application_information_auth_method"),
        killedBy("TC_FND002").collateral("TC_META001").collateral("TC_DRG032"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.alterDocument(
        document ->
            document
                .root()
                .at("content", "ApplicationInformation", "token_endpoint_auth_method")
                .text("client_secret_post"));
  }
}
