package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shows status 0 for an Authorization that holds. */
final class ShowsActiveAuthorizationAsRevoked extends CustodianDeviation {
  ShowsActiveAuthorizationAsRevoked() {
    super(
        Layer.RESOURCE,
        "Shows status 0 for an Authorization that holds.",
        breaks("authorization_status_active"),
        killedBy("TC_OAD005_d")
            .collateral("TC_CHO001", "TC_FND003", "TC_FND004", "TC_SFT001", "TC_SFC001"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(content -> content.at("status").text("0"));
  }
}
