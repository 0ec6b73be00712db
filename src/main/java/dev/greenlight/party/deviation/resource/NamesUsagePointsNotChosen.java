package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Share;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names all UsagePoints of a customer who chose some of them, where it says who he is. */
final class NamesUsagePointsNotChosen extends CustodianDeviation {
  NamesUsagePointsNotChosen() {
    super(
        Layer.RESOURCE,
        "Names all UsagePoints of a customer who chose some of them, where it says who he is.",
        breaks("choice_bounds_references"),
        killedBy("TC_CHO004"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.shareBy(Share::ofAllUsagePoints);
  }
}
