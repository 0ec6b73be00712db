package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends customers who connect a Third Party to an address that is not registered. */
final class ConnectsAtUnregisteredAddress extends CustodianDeviation {
  ConnectsAtUnregisteredAddress() {
    super(
        Layer.OAUTH,
        "Sends customers who connect a Third Party to an address that is not registered.",
        breaks("connect_registered_address"),
        killedBy("TC_CON001"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.referBy(
        (thirdParty, customer) -> {
          ConnectPage.Target target = ConnectPage.correct(thirdParty);
          return new ConnectPage.Target(target.address() + "List", target.query());
        });
  }
}
