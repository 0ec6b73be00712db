package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.Granularity;
import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves readings as they are measured, whatever IntervalDuration was granted. */
final class IgnoresIntervalDuration extends CustodianDeviation {
  IgnoresIntervalDuration() {
    super(
        Layer.RESOURCE,
        "Serves readings as they are measured, whatever IntervalDuration was granted.",
        breaks("scope_bounds_intervals"),
        killedBy("TC_SCOPE041"));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.measureBy(Granularity::ofAnyReading);
  }
}
