package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BulkResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Keeps customers in bulk data whose authorization is over. */
final class KeepsLeaversInBulk extends CustodianDeviation {
  KeepsLeaversInBulk() {
    super(
        Layer.RESOURCE,
        "Keeps customers in bulk data whose authorization is over.",
        breaks("relationship_end_leaves_bulk"),
        killedBy("TC_END_PORTAL", "TC_END_DELETE", "TC_END_TERM", "TC_END_MOVE", "TC_REV011")
            .collateral("TC_SFT001"));
  }

  @Override
  public void bend(BulkResource resource) {
    resource.includeBy(
        (authorization, thirdParty) -> authorization.client().owner().equals(thirdParty.id()));
  }
}
