package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Opens the Authorizations of every Third Party to any other. */
final class OpensForeignAuthorizations extends CustodianDeviation {
  OpensForeignAuthorizations() {
    super(
        Layer.RESOURCE,
        "Opens the Authorizations of every Third Party to any other.",
        breaks("authorization_isolation"),
        killedBy("TC_PRV006", "TC_RES030")
            .alsoBreaks(
                "write_isolation",
                "TC_ACC_AUTHENTRY_PUT_FOREIGN",
                "TC_ACC_AUTHENTRY_DELETE_FOREIGN",
                "TC_ACC_AUTHENTRY_PUT_OTHERS",
                "TC_ACC_AUTHENTRY_DELETE_OTHERS",
                "TC_RES031"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.openEntriesTo((caller, holder) -> true);
  }
}
