package dev.greenlight.party.deviation.resource;

import static java.util.Map.entry;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.XmlElement;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;
import java.util.Map;

/** Sends every resource of Retail Customer data without what it is there for. */
final class SendsShellsOfCustomerData extends CustodianDeviation {
  /** What is left out, wherever it stands, by the kind of the resource. */
  private static final Map<String, List<String>> LEFT_OUT =
      Map.ofEntries(
          entry("Customer", List.of("customerName", "streetDetail")),
          entry("CustomerAccount", List.of("accountId")),
          entry("CustomerAgreement", List.of("agreementId")),
          entry(
              "ServiceLocation",
              List.of("mainAddress", "positionPoints", "geoInfoReference", "direction")),
          entry("ServiceSupplier", List.of("kind")),
          entry("Meter", List.of("serialNumber")),
          entry("EndDevice", List.of("type", "serialNumber", "isVirtual", "isPan")),
          entry("ProgramDateIdMappings", List.of("programDateIdMapping")),
          entry("Statement", List.of("issueDateTime", "statementURL")));

  SendsShellsOfCustomerData() {
    super(
        Layer.RESOURCE,
        "Sends every resource of Retail Customer data without what it is there for.",
        breaks("data_follows_rules"),
        killedBy("TC_DATA_FB55")
            .alsoBreaks(
                "data_good_practice",
                "TC_DATA_FB51",
                "TC_DATA_FB54",
                "TC_DATA_FB56",
                "TC_DATA_FB57",
                "TC_DATA_FB58",
                "TC_DATA_FB59",
                "TC_DATA_FB60",
                "TC_DATA_FB61",
                "TC_DATA_FB62",
                "TC_DATA_FB71")
            .alsoBreaks("data_fits_schema", "TC_DATA_RCSCHEMA"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.alterDocuments((path, document) -> empty(document));
  }

  private static void empty(AtomDocument document) {
    document
        .entries()
        .forEach(
            each -> {
              XmlElement envelope = each.element();
              envelope.children().removeIf(part -> part.name().equals("published"));
              List<String> leftOut = LEFT_OUT.getOrDefault(each.kind(), List.of());
              each.resource()
                  .descendants()
                  .toList()
                  .forEach(
                      element ->
                          element.children().removeIf(child -> leftOut.contains(child.name())));
            });
  }
}
