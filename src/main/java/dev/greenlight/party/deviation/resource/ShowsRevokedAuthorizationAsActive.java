package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AuthorizationResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;

/** Shows status 1 for an Authorization that was taken back. */
final class ShowsRevokedAuthorizationAsActive extends CustodianDeviation {
  ShowsRevokedAuthorizationAsActive() {
    super(
        Layer.RESOURCE,
        "Shows status 1 for an Authorization that was taken back.",
        breaks("authorization_status_revoked"),
        killedBy("TC_REV005")
            .alsoBreaks(
                "relationship_end_told",
                AccessMatrix.and(JourneyCases.endings(), "TC_REV005", "TC_REV011", "TC_MAU002"))
            .collateral("TC_OAD004", "TC_REV002", "TC_MAU002", "TC_CHO031"));
  }

  @Override
  public void bend(AuthorizationResource resource) {
    resource.alterContents(content -> content.at("status").text("1"));
  }
}
