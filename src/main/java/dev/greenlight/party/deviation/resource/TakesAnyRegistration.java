package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes whatever is written for an ApplicationInformation. */
final class TakesAnyRegistration extends CustodianDeviation {
  TakesAnyRegistration() {
    super(
        Layer.RESOURCE,
        "Takes whatever is written for an ApplicationInformation.",
        breaks("managed_content_checked"),
        killedBy("TC_MAI003"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.checkContentBy(body -> true);
  }
}
