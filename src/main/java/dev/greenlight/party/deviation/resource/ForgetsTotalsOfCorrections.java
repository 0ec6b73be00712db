package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Corrects a value, and leaves the totals of bills as they were. */
final class ForgetsTotalsOfCorrections extends CustodianDeviation {
  ForgetsTotalsOfCorrections() {
    super(
        Layer.RESOURCE,
        "Corrects a value, and leaves the totals of bills as they were.",
        breaks("correction_in_totals"),
        killedBy("TC_PUD002"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.correctBy(
        (data, subscription) -> data.correctReadingsAlone(subscription, events.ledger().now()));
  }
}
