package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import java.util.List;

/** Puts a field into resources that the schema does not know. */
final class AddsFieldsOfItsOwn extends CustodianDeviation {
  private final String element;
  private final String paths;

  /**
   * @param element that it is put into, at its end
   * @param paths below the resource endpoint, as a regular expression
   */
  private AddsFieldsOfItsOwn(String id, String element, String paths, Detection detection) {
    super(
        id,
        Layer.RESOURCE,
        "Puts a field into " + element + " that the schema does not know.",
        breaks("resource_fits_schema"),
        detection);
    this.element = element;
    this.paths = Addresses.RESOURCE + "/" + paths;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new AddsFieldsOfItsOwn(
            "AddsFieldToApplicationInformation",
            "ApplicationInformation",
            "ApplicationInformation/.*",
            killedBy("TC_FND002")),
        new AddsFieldsOfItsOwn(
            "AddsFieldToAuthorization",
            "Authorization",
            "Authorization(/.*)?",
            killedBy("TC_FND003", "TC_FND004", "TC_OFA001")),
        new AddsFieldsOfItsOwn(
            "AddsFieldToServiceStatus",
            "ServiceStatus",
            "ReadServiceStatus",
            killedBy("TC_FND006")),
        new AddsFieldsOfItsOwn(
            "AddsFieldToUsagePointsInBulk", "UsagePoint", "Batch/Bulk/.*", killedBy("TC_RBK001")),
        new AddsFieldsOfItsOwn(
            "AddsFieldToCustomersInBulk",
            "Customer",
            "Batch/BulkRetailCustomerInfo/.*",
            killedBy("TC_RCB001")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().matches(paths)
                ? correct.withBody(
                    correct
                        .body()
                        .replaceAll("</([a-z]+:)?" + element + ">", "<$1colour>green</$1colour>$0"))
                : correct);
  }
}
