package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves out since when an Authorization holds, and from when on data may be had. */
final class OmitsPeriodsOfAuthorization extends CustodianDeviation {
  OmitsPeriodsOfAuthorization() {
    super(
        Layer.RESOURCE,
        "Leaves out since when an Authorization holds, and from when on data may be had.",
        breaks("authorization_periods"),
        killedBy("TC_OFA001").collateral("TC_PRG001").collateral("TC_ODR002", "TC_TRM001"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(
        content -> content.children().removeIf(child -> child.name().endsWith("Period")));
  }
}
