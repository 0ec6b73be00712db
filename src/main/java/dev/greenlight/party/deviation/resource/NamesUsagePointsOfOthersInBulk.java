package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in bulk data of customers a UsagePoint of the first for each of the second. */
final class NamesUsagePointsOfOthersInBulk extends CustodianDeviation {
  private static final String BULK = Addresses.RESOURCE + "/Batch/BulkRetailCustomerInfo/";
  private static final Pattern OF_SECOND =
      Pattern.compile(
          "(?<=>)[^<>]*/Subscription/" + UsageData.SUBSCRIPTION_2 + "/UsagePoint/[^<>]*(?=<)");

  NamesUsagePointsOfOthersInBulk() {
    super(
        Layer.RESOURCE,
        "Names in bulk data of customers a UsagePoint of the first for each of the second.",
        breaks("customer_usage_points_own"),
        killedBy("TC_RBK040"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().startsWith(BULK)
                ? swapped(correct, Matcher.quoteReplacement(pointOfFirst(server)))
                : correct);
  }

  private static Answer swapped(Answer correct, String point) {
    return correct.withBody(OF_SECOND.matcher(correct.body()).replaceAll(point));
  }

  private static String pointOfFirst(ResourceServer server) {
    return server.gate().ledger().registry().customers().stream()
        .filter(customer -> customer.subscription().equals(UsageData.SUBSCRIPTION_1))
        .map(RetailCustomer::id)
        .flatMap(id -> server.customer().usagePointsOf(id).stream())
        .findFirst()
        .orElseThrow();
  }
}
