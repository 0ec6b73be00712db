package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Offers a Third Party a scope that it is not registered for. */
final class OffersUnregisteredScope extends CustodianDeviation {
  OffersUnregisteredScope() {
    super(
        Layer.OAUTH,
        "Offers a Third Party a scope that it is not registered for.",
        breaks("connect_registered_scope"),
        killedBy("TC_CON001"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.referBy(
        (thirdParty, customer) -> {
          ConnectPage.Target target = ConnectPage.correct(thirdParty);
          return new ConnectPage.Target(
              target.address(), target.query().with("scope", "FB=1_3_4_5_6_7_8_9"));
        });
  }
}
