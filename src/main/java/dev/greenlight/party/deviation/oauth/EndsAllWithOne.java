package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Ends all that a customer granted anybody when the time of one of it is over. */
final class EndsAllWithOne extends CustodianDeviation {
  EndsAllWithOne() {
    super(
        Layer.OAUTH,
        "Ends all that a customer granted anybody when the time of one of it is over.",
        breaks("relationship_end_spares_others"),
        killedBy("TC_END_TERM")
            .collateral("TC_RCB005_PORTAL", "TC_RCB005_DELETE")
            // The other Third Party reads on with what was ended then, whoever asks.
            .collateral("TC_END_PORTAL", "TC_END_DELETE", "TC_END_BLOCK", "TC_PUD002"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.endTermsBy(
        authorization -> authorization.customer().ifPresent(events.ledger()::revokeAllOf));
  }
}
