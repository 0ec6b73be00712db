package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Ends what customers granted a Third Party that was blocked, and not its own tokens. */
final class LeavesBlockedThirdPartyItsOwnTokens extends CustodianDeviation {
  LeavesBlockedThirdPartyItsOwnTokens() {
    super(
        Layer.OAUTH,
        "Ends what customers granted a Third Party that was blocked, and not its own tokens.",
        breaks("blocking_ends_authorizations"),
        killedBy("TC_END_BLOCK"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.blockBy(events.ledger()::blockOfCustomers);
  }
}
