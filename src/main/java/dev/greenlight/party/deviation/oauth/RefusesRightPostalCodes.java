package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AccountPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Refuses whoever proves by account number and postal code who he is. */
final class RefusesRightPostalCodes extends CustodianDeviation {
  RefusesRightPostalCodes() {
    super(
        Layer.OAUTH,
        "Refuses whoever proves by account number and postal code who he is.",
        breaks("verification_other_way"),
        killedBy("TC_VER001").collateral("TC_VER002", "TC_VER003"));
  }

  @Override
  public void bend(AccountPage page) {
    page.checkPostalCodesBy((customer, typed) -> false);
  }
}
