package dev.greenlight.party.deviation.portal;

import dev.greenlight.party.custodian.oauth.ConnectPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Goes on offering a Third Party that was blocked to customers in the portal. */
final class OffersBlockedThirdParty extends CustodianDeviation {
  OffersBlockedThirdParty() {
    super(
        Layer.OAUTH,
        "Goes on offering a Third Party that was blocked to customers in the portal.",
        breaks("blocked_third_party_not_offered"),
        killedBy("TC_END_BLOCK"));
  }

  @Override
  public void bend(ConnectPage page) {
    page.offerBlocked();
  }
}
