package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says in ApplicationInformation nothing of where bulk data is. */
final class EmptiesBulkAddressOfRegistration extends CustodianDeviation {
  EmptiesBulkAddressOfRegistration() {
    super(
        Layer.RESOURCE,
        "Says in ApplicationInformation nothing of where bulk data is.",
        breaks("application_information_complete"),
        killedBy("TC_FND002"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.alterDocument(
        document ->
            document
                .root()
                .at("content", "ApplicationInformation", "dataCustodianBulkRequestURI")
                .text(""));
  }
}
