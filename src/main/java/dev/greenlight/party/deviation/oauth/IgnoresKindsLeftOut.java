package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shares the kinds of data that a customer leaves out when he is asked. */
final class IgnoresKindsLeftOut extends CustodianDeviation {
  IgnoresKindsLeftOut() {
    super(
        Layer.OAUTH,
        "Shares the kinds of data that a customer leaves out when he is asked.",
        breaks("choice_bounds_kinds"),
        killedBy("TC_CHO032").collateral("TC_CHO033").alsoBreaks("choice_kinds_told", "TC_CHO032"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.disregardKinds();
  }
}
