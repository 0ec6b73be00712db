package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names UsagePoints by addresses of the subscription of another customer. */
final class NamesUsagePointsOfOthers extends CustodianDeviation {
  NamesUsagePointsOfOthers() {
    super(
        Layer.RESOURCE,
        "Names UsagePoints by addresses of the subscription of another customer.",
        breaks("customer_usage_points_own"),
        killedBy("TC_RCL001"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.alterDocuments(
        (path, document) ->
            document
                .root()
                .descendants()
                .filter(element -> element.name().equals("UsagePoint"))
                .forEach(
                    point ->
                        point.text(
                            point.text().replaceFirst("/Subscription/9/", "/Subscription/91/"))));
  }
}
