package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.AccessFault;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.JourneyCases;
import dev.greenlight.party.deviation.WriteMatrix;

/** Lets access tokens live on after they were revoked. */
final class AcceptsRevokedToken extends CustodianDeviation {
  AcceptsRevokedToken() {
    super(
        Layer.RESOURCE,
        "Lets access tokens live on after they were revoked.",
        breaks("resource_token_unrevoked"),
        killedBy(AccessMatrix.everyResourceWith("REVOKED"))
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE")
            .alsoBreaks("oauth_revocation_access_token", "TC_REV001")
            .alsoBreaks("consent_revocation_effective", "TC_REV005", "TC_REV008")
            .alsoBreaks("write_token_good", WriteMatrix.everyManagedWriteWith("REVOKED"))
            .alsoBreaks(
                "relationship_end_closes_resources",
                "TC_END_PORTAL",
                "TC_END_DELETE",
                "TC_END_TERM",
                "TC_END_MOVE",
                "TC_END_BLOCK")
            .collateral(WriteMatrix.everyDeleteWith("REVOKED"))
            .collateral(JourneyCases.deadTokens())
            .collateral(
                "TC_OAD004", "TC_REV002", "TC_REV007", "TC_REV009", "TC_REV011", "TC_MAU002")
            .collateral("TC_DRG033", "TC_CHO031"));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.overlook(AccessFault.TOKEN_REVOKED);
  }
}
