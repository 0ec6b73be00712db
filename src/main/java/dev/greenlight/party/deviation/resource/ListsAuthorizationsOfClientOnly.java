package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lists to the client that asks what is its own, and nothing that customers granted. */
final class ListsAuthorizationsOfClientOnly extends CustodianDeviation {
  ListsAuthorizationsOfClientOnly() {
    super(
        Layer.RESOURCE,
        "Lists to the client that asks what is its own, and nothing that customers granted.",
        breaks("authorization_feed_own"),
        killedBy("TC_FND003", "TC_PRV007", "TC_PRV010")
            .collateral("TC_SFT001")
            .collateral("TC_CHO008", "TC_SFC001", "TC_END_CODE"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.listBy((caller, holder) -> caller.id().equals(holder.id()));
  }
}
