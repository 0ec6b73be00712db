package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.data.MeterSwap;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Dates what a new meter has measured as if it had been told long before. */
final class DatesNewMeterBack extends CustodianDeviation {
  DatesNewMeterBack() {
    super(
        Layer.RESOURCE,
        "Dates what a new meter has measured as if it had been told long before.",
        breaks("meter_swap_found"),
        killedBy("TC_MSW001"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.swapBy(MeterSwap.DATES_BACK);
  }
}
