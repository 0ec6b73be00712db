package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.data.MeterSwap;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Tells readings of a new meter for a time that the old one has measured. */
final class StartsNewMeterEarly extends CustodianDeviation {
  StartsNewMeterEarly() {
    super(
        Layer.RESOURCE,
        "Tells readings of a new meter for a time that the old one has measured.",
        breaks("meter_swap_continues"),
        killedBy("TC_MSW001"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.swapBy(MeterSwap.OVERLAPS);
  }
}
