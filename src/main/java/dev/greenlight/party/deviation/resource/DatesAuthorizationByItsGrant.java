package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Authorization;
import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Leaves an Authorization that ends dated as it was granted. */
final class DatesAuthorizationByItsGrant extends CustodianDeviation {
  DatesAuthorizationByItsGrant() {
    super(
        Layer.RESOURCE,
        "Leaves an Authorization that was taken back dated as it was granted, so that who asks for"
            + " changes does not find it.",
        breaks("authorization_end_dated"),
        killedBy("TC_REV005"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.dateBy(Authorization::since);
  }
}
