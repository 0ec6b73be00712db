package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets whoever knows a user name log in. */
final class AcceptsAnyPassword extends CustodianDeviation {
  AcceptsAnyPassword() {
    super(
        Layer.OAUTH,
        "Lets whoever knows a user name log in.",
        breaks("customer_authenticated"),
        killedBy("TC_OAD001_p").collateral("TC_ASK012"));
  }

  @Override
  public void bend(LoginPage page) {
    page.checkPasswordsBy((customer, typed) -> true);
  }
}
