package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Lets everything go on when a customer moves out. */
final class ForgetsMoveOut extends CustodianDeviation {
  ForgetsMoveOut() {
    super(
        Layer.OAUTH,
        "Lets everything go on when a customer moves out.",
        breaks("move_out_ends_authorization"),
        killedBy("TC_END_MOVE"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.moveOutBy(customer -> {});
  }
}
