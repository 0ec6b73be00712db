package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Puts the user name into the address to which it sends who connects a Third Party. */
final class TellsThirdPartyWhoConnects extends CustodianDeviation {
  TellsThirdPartyWhoConnects() {
    super(
        Layer.OAUTH,
        "Puts the user name into the address to which it sends who connects a Third Party.",
        breaks("connect_tells_nothing"),
        killedBy("TC_CON001"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.referBy(
        (thirdParty, customer) -> {
          ConnectPage.Target target = ConnectPage.correct(thirdParty);
          return new ConnectPage.Target(
              target.address(), target.query().with("customer", customer.username()));
        });
  }
}
