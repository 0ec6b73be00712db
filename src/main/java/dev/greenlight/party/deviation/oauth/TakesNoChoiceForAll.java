package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shares all UsagePoints of a customer who approves and has chosen none. */
final class TakesNoChoiceForAll extends CustodianDeviation {
  TakesNoChoiceForAll() {
    super(
        Layer.OAUTH,
        "Shares all UsagePoints of a customer who approves and has chosen none.",
        breaks("choice_none_shares_none"),
        killedBy("TC_CHO009"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.takeNothingForAll();
  }
}
