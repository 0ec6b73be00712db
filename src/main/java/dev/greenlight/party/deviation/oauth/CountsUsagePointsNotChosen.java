package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Counts UsagePoints in the scope that the customer did not choose. */
final class CountsUsagePointsNotChosen extends CustodianDeviation {
  CountsUsagePointsNotChosen() {
    super(
        Layer.OAUTH,
        "Counts UsagePoints in the scope that the customer did not choose.",
        breaks("choice_told"),
        killedBy("TC_CHO001").collateral("TC_CHO005", "TC_CHO020"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.countBy((scope, chosen) -> scope);
  }
}
