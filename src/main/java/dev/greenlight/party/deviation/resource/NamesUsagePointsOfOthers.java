package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Names UsagePoints of the subscription of another customer. */
final class NamesUsagePointsOfOthers extends CustodianDeviation {
  private static final String OWN = "/Subscription/" + UsageData.SUBSCRIPTION_1 + "/";

  NamesUsagePointsOfOthers() {
    super(
        Layer.RESOURCE,
        "Names UsagePoints by addresses of the subscription of another customer.",
        breaks("customer_usage_points_own"),
        killedBy("TC_RCL001").collateral("TC_DATA_FB58", "TC_CHO004").collateral("TC_DATA_FB51"));
  }

  @Override
  public void bend(ResourceServer server) {
    server
        .customer()
        .alterDocuments(
            (path, document) -> {
              List<String> others = pointsOfSecond(server);
              document
                  .root()
                  .descendants()
                  .filter(element -> element.name().equals("UsagePoint"))
                  .filter(point -> point.text().contains(OWN))
                  .forEach(point -> swap(point, others));
            });
  }

  private static List<String> pointsOfSecond(ResourceServer server) {
    return server.gate().ledger().registry().customers().stream()
        .filter(customer -> customer.subscription().equals(UsageData.SUBSCRIPTION_2))
        .map(RetailCustomer::id)
        .flatMap(id -> server.customer().usagePointsOf(id).stream())
        .toList();
  }

  private static void swap(XmlElement point, List<String> others) {
    point.text(others.get(Math.floorMod(point.text().hashCode(), others.size())));
  }
}
