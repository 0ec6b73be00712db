package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says of a PUT of ApplicationInformation that it was carried out, and forgets it. */
final class ForgetsRegistrationWrites extends CustodianDeviation {
  ForgetsRegistrationWrites() {
    super(
        Layer.RESOURCE,
        "Says of a PUT of ApplicationInformation that it was carried out, and forgets it.",
        breaks("registration_put_effective"),
        killedBy("TC_MAI002"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.forgetWrites();
  }
}
