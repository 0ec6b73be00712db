package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Gives a Third Party that was blocked nothing new, and leaves it what it has. */
final class LeavesBlockedThirdPartyIn extends CustodianDeviation {
  LeavesBlockedThirdPartyIn() {
    super(
        Layer.OAUTH,
        "Gives a Third Party that was blocked nothing new, and leaves it what it has.",
        breaks("blocking_ends_authorizations"),
        killedBy("TC_END_BLOCK"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.blockBy(events.ledger()::blockWhatIsNew);
  }
}
