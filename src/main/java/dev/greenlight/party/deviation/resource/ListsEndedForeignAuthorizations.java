package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lists Authorizations of every Third Party to any other, once they are over. */
final class ListsEndedForeignAuthorizations extends CustodianDeviation {
  ListsEndedForeignAuthorizations() {
    super(
        Layer.RESOURCE,
        "Lists Authorizations of every Third Party to any other, once they are over.",
        breaks("authorization_isolation"),
        killedBy("TC_PRV010"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alsoList((caller, one) -> !one.isActive());
  }
}
