package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.LoginPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says at the login that there is no such user where nobody has the name. */
final class TellsThatNobodyHasTheName extends CustodianDeviation {
  TellsThatNobodyHasTheName() {
    super(
        Layer.OAUTH,
        "Says at the login that there is no such user where nobody has the name.",
        breaks("login_reveals_nothing"),
        killedBy("TC_ASK012"));
  }

  @Override
  public void bend(LoginPage page) {
    page.sayOfUnknownNames("There is no such user.");
  }
}
