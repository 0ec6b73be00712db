package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves the authorization code grant out of ApplicationInformation. */
final class DropsGrantTypeOfRegistration extends CustodianDeviation {
  DropsGrantTypeOfRegistration() {
    super(
        Layer.RESOURCE,
        "Leaves the authorization code grant out of ApplicationInformation.",
        breaks("application_information_grant_types"),
        killedBy("TC_FND002").alsoBreaks("registration_agrees", "TC_DRG032"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.alterDocument(
        document ->
            document
                .root()
                .at("content", "ApplicationInformation")
                .children()
                .removeIf(child -> child.text().equals("authorization_code")));
  }
}
