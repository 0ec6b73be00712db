package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.custodian.data.MeterSwap;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Makes another UsagePoint of a new meter. */
final class MakesUsagePointOfNewMeter extends CustodianDeviation {
  MakesUsagePointOfNewMeter() {
    super(
        Layer.RESOURCE,
        "Makes another UsagePoint of a new meter.",
        breaks("meter_swap_keeps_usage_point"),
        killedBy("TC_MSW001"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.swapBy(MeterSwap.AS_ANOTHER_USAGE_POINT);
  }
}
