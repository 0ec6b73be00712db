package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Offers a Third Party all that it is registered for, though the customer chose less. */
final class ConnectsForMoreThanChosen extends CustodianDeviation {
  ConnectsForMoreThanChosen() {
    super(
        Layer.OAUTH,
        "Offers a Third Party all that it is registered for, though the customer chose less.",
        breaks("connect_chosen_scope"),
        killedBy("TC_CON002"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.ignoreChoice();
  }
}
