package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Names in bulk data of customers the UsagePoints of all below the subscription of the first. */
final class NamesUsagePointsOfNobodyInBulk extends CustodianDeviation {
  private static final String BULK = Addresses.RESOURCE + "/Batch/BulkRetailCustomerInfo/";
  private static final String FIRST = "/Subscription/" + UsageData.SUBSCRIPTION_1 + "/UsagePoint/";
  private static final String SECOND = "/Subscription/" + UsageData.SUBSCRIPTION_2 + "/UsagePoint/";

  NamesUsagePointsOfNobodyInBulk() {
    super(
        Layer.RESOURCE,
        "Names in bulk data of customers the UsagePoints of all below the subscription of the"
            + " first.",
        breaks("customer_usage_points_known"),
        killedBy("TC_RBK040"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().startsWith(BULK)
                ? correct.withBody(correct.body().replace(SECOND, FIRST))
                : correct);
  }
}
