package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.SubscriptionResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Compares subscriptions, but not for the quality of the power, which nobody thought of. */
final class OpensForeignQualityOfPower extends CustodianDeviation {
  private static final String SUMMARIES = "ElectricPowerQualitySummary";

  OpensForeignQualityOfPower() {
    super(
        Layer.RESOURCE,
        "Compares subscriptions, but not for the quality of the power, which nobody thought of.",
        breaks("resource_isolation"),
        killedBy(AccessMatrix.everyForeignQualityOfPower()));
  }

  @Override
  public void bend(SubscriptionResource resource) {
    resource.compareOnlyFor(path -> !path.segments().contains(SUMMARIES));
  }
}
