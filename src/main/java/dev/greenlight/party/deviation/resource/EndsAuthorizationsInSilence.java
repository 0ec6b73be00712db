package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Ledger;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Sends no notification of an Authorization that the customer, or time, has ended. */
final class EndsAuthorizationsInSilence extends CustodianDeviation {
  EndsAuthorizationsInSilence() {
    super(
        Layer.RESOURCE,
        "Sends no notification of an Authorization that the customer, or time, has ended.",
        breaks("relationship_end_notified"),
        killedBy("TC_PSH_END_PORTAL", "TC_PSH_END_TERM", "TC_RCN_END_PORTAL", "TC_RCN_END_TERM"));
  }

  @Override
  public void bend(Ledger ledger) {
    ledger.announceEndsBy(ended -> {});
  }
}
