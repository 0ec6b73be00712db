package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes whatever is written for an Authorization. */
final class TakesAnyAuthorization extends CustodianDeviation {
  TakesAnyAuthorization() {
    super(
        Layer.RESOURCE,
        "Takes whatever is written for an Authorization.",
        breaks("managed_content_checked"),
        killedBy("TC_MAU003"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.checkContentBy(body -> true);
  }
}
