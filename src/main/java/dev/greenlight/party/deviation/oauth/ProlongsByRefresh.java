package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Kills access tokens when the time is over for which access was granted, and refreshes them. */
final class ProlongsByRefresh extends CustodianDeviation {
  ProlongsByRefresh() {
    super(
        Layer.OAUTH,
        "Kills access tokens when the time is over for which access was granted, and refreshes them.",
        breaks("relationship_end_ends_refresh"),
        killedBy("TC_END_TERM"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.endTermsBy(events.ledger()::revokeAccessTokens);
  }
}
