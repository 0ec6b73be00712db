package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AccountPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets whoever knows the number of an account log in. */
final class AcceptsAnyPostalCode extends CustodianDeviation {
  AcceptsAnyPostalCode() {
    super(
        Layer.OAUTH,
        "Lets whoever knows the number of an account log in.",
        breaks("verification_needs_proof"),
        killedBy("TC_VER002").collateral("TC_VER003"));
  }

  @Override
  public void bend(AccountPage page) {
    page.checkPostalCodesBy((customer, typed) -> true);
  }
}
