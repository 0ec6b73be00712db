package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets everything go on when the time for which access was granted is over. */
final class ForgetsEndOfTerm extends CustodianDeviation {
  ForgetsEndOfTerm() {
    super(
        Layer.OAUTH,
        "Lets everything go on when the time for which access was granted is over.",
        breaks("authorization_term_ends"),
        killedBy("TC_END_TERM"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.endTermsBy(authorization -> {});
  }
}
