package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.LifeEvents;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says that a value was corrected, and serves what it served before. */
final class ForgetsCorrections extends CustodianDeviation {
  ForgetsCorrections() {
    super(
        Layer.RESOURCE,
        "Says that a value was corrected, and serves what it served before.",
        breaks("correction_found"),
        killedBy("TC_PUD002"));
  }

  @Override
  public void bend(LifeEvents events) {
    events.correctBy((data, subscription) -> true);
  }
}
