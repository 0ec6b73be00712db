package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says of a DELETE of an Authorization that it was carried out, and lets everything go on. */
final class KeepsDeletedAuthorizations extends CustodianDeviation {
  KeepsDeletedAuthorizations() {
    super(
        Layer.RESOURCE,
        "Says of a DELETE of an Authorization that it was carried out, and lets everything go on.",
        breaks("authorization_deletion_effective"),
        killedBy("TC_MAU002", "TC_END_DELETE")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.deleteBy(authorization -> {});
  }
}
