package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Has a place for since when an Authorization holds, and nothing in it. */
final class EmptiesPeriodOfAuthorization extends CustodianDeviation {
  EmptiesPeriodOfAuthorization() {
    super(
        Layer.RESOURCE,
        "Sends the period for which an Authorization holds without its start and duration.",
        breaks("authorization_periods"),
        killedBy("TC_OFA001")
            .collateral(
                "TC_FND003", "TC_FND004", "TC_RES032", "TC_PRG001", "TC_ODR002", "TC_TRM001"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(content -> content.at("authorizedPeriod").children().clear());
  }
}
