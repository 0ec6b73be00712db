package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.CustodianHooks;
import dev.greenlight.party.custodian.oauth.CustomerPortal;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Lets everything go on after the Retail Customer took his consent back. */
final class IgnoresRevocationByCustomer extends CustodianDeviation {
  IgnoresRevocationByCustomer() {
    super(
        Layer.OAUTH,
        "Lets everything go on after the Retail Customer took his consent back.",
        breaks("consent_revocation_effective"),
        killedBy("TC_REV005", "TC_REV008", "TC_END_PORTAL")
            .alsoBreaks("consent_revocation_ends_codes", "TC_END_CODE")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            .collateral("TC_PSH040_PORTAL", "TC_PSH040_DELETE", "TC_CHO031")
            .collateral(AccessMatrix.everyResourceWith("REVOKED"))
            .collateral(WriteMatrix.everyManagedWriteWith("REVOKED"))
            .collateral(WriteMatrix.everyDeleteWith("REVOKED")));
  }

  @Override
  public void bend(CustomerPortal portal) {
    portal.revokeBy(authorization -> {});
  }

  @Override
  public void bend(CustodianHooks hooks) {
    hooks.revokeBy(authorization -> {});
  }
}
