package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an id for the own one that only begins with it, and serves the own resource. */
final class TakesLongerIdsForOwn extends CustodianDeviation {
  TakesLongerIdsForOwn() {
    super(
        Layer.RESOURCE,
        "Takes an id for the own one that only begins with it, and serves the own resource.",
        breaks("resource_isolation"),
        killedBy(
            "TC_ACC_APPINFO_LONGERID",
            "TC_ACC_AUTHENTRY_LONGERID",
            "TC_ACC_BULK_LONGERID",
            "TC_ACC_RCBULK_LONGERID"));
  }

  private static final Pattern LONGER =
      Pattern.compile(
          "("
              + Addresses.RESOURCE
              + "/(ApplicationInformation|Authorization|Batch/Bulk|Batch/BulkRetailCustomerInfo)/[^/]+)1");

  @Override
  public void bend(ResourceServer server) {
    server.rereadAs(
        (request, correct) -> {
          Matcher longer = LONGER.matcher(request.path());
          return (correct.status() == 403 || correct.status() == 404) && longer.matches()
              ? Optional.of(longer.group(1))
              : Optional.empty();
        });
  }
}
