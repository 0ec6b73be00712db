package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.ConsentPage;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Shares all UsagePoints of a customer however few a Third Party asks for. */
final class IgnoresAccountCollection extends CustodianDeviation {
  IgnoresAccountCollection() {
    super(
        Layer.OAUTH,
        "Shares all UsagePoints of a customer however few a Third Party asks for.",
        breaks("usage_points_granted"),
        killedBy("TC_MUP003"));
  }

  @Override
  public void bend(ConsentPage page) {
    page.disregardNumber();
  }
}
