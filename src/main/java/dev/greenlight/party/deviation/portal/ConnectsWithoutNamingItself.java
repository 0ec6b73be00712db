package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends customers who connect a Third Party there without saying which custodian does. */
final class ConnectsWithoutNamingItself extends CustodianDeviation {
  ConnectsWithoutNamingItself() {
    super(
        Layer.OAUTH,
        "Sends customers who connect a Third Party there without saying which custodian does.",
        breaks("connect_names_custodian"),
        killedBy("TC_CON001"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.referBy(
        (thirdParty, customer) -> {
          ConnectPage.Target target = ConnectPage.correct(thirdParty);
          return new ConnectPage.Target(
              target.address(), target.query().without("DataCustodianID"));
        });
  }
}
