package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lists the Authorizations of every Third Party to any other. */
final class ListsForeignAuthorizations extends CustodianDeviation {
  ListsForeignAuthorizations() {
    super(
        Layer.RESOURCE,
        "Lists the Authorizations of every Third Party to any other.",
        breaks("authorization_isolation"),
        killedBy("TC_PRV007", "TC_FND003", "TC_PRV010"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.listBy((caller, holder) -> true);
  }
}
