package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/**
 * Lets what the first customer took back go on as soon as he consents anew. It is he whom TC_CHO031
 * lets take back and consent, as all cases do that need one customer and no more, and no custodian
 * knows which of its customers that is. Committed against everybody it would show nothing else, but
 * the leases of all other customers would come back to life in the midst of other cases.
 */
final class RevivesOldConsents extends CustodianDeviation {
  RevivesOldConsents() {
    super(
        Layer.OAUTH,
        "Lets what the first customer took back go on as soon as he consents anew.",
        breaks("consent_anew_revives_nothing"),
        killedBy("TC_CHO031")
            // Others may consent in the moment between an end and a look at what ended.
            .collateral("TC_REV001", "TC_REV002", "TC_REV005", "TC_REV007", "TC_REV008")
            .collateral(
                "TC_REV009",
                "TC_REV010",
                "TC_OAD004",
                "TC_OAD020",
                "TC_OAD021",
                "TC_MAU002",
                "TC_END_CODE")
            .collateral(AccessMatrix.everyResourceWith("REVOKED"))
            .collateral(WriteMatrix.everyManagedWriteWith("REVOKED"))
            .collateral(WriteMatrix.everyDeleteWith("REVOKED")));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.reviveOnConsent(
        ended ->
            ended
                .customer()
                .filter(customer -> customer.subscription().equals(UsageData.SUBSCRIPTION_1))
                .isPresent());
  }
}
