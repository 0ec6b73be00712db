package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.AccountPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says that there is no such account where nobody has it. */
final class TellsThatNobodyHasTheAccount extends CustodianDeviation {
  TellsThatNobodyHasTheAccount() {
    super(
        Layer.OAUTH,
        "Says that there is no such account where nobody has it.",
        breaks("verification_reveals_nothing"),
        killedBy("TC_VER003"));
  }

  @Override
  public void bend(AccountPage page) {
    page.sayOfUnknownAccounts("There is no such account.");
  }
}
