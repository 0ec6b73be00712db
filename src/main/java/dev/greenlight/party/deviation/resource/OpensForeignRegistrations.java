package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ApplicationInformationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens the ApplicationInformation of every Third Party to any other. */
final class OpensForeignRegistrations extends CustodianDeviation {
  OpensForeignRegistrations() {
    super(
        Layer.RESOURCE,
        "Opens the ApplicationInformation of every Third Party to any other.",
        breaks("resource_isolation"),
        killedBy("TC_ACC_APPINFO_FOREIGN")
            .alsoBreaks(
                "write_isolation", "TC_ACC_APPINFO_PUT_FOREIGN", "TC_ACC_APPINFO_PUT_OTHERS"));
  }

  @Override
  public void bend(ApplicationInformationResource resource) {
    resource.openTo((caller, asked) -> true);
  }
}
