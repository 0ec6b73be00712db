package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.data.MeterSwap;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves no more what a meter measured that was swapped. */
final class ForgetsOldMeter extends CustodianDeviation {
  ForgetsOldMeter() {
    super(
        Layer.RESOURCE,
        "Serves no more what a meter measured that was swapped.",
        breaks("meter_swap_keeps_readings"),
        killedBy("TC_MSW001").collateral("TC_PUD002"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.swapBy(MeterSwap.FORGETS_OLD_READINGS);
  }
}
