package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.List;

/** Calls UsagePoints after their customers. */
final class NamesCustomerInUsageData extends CustodianDeviation {
  NamesCustomerInUsageData() {
    super(
        Layer.RESOURCE,
        "Calls UsagePoints after their customers.",
        breaks("usage_data_names_nobody"),
        killedBy("TC_RCP006"));
  }

  @Override
  public void bend(ResourceServer server) {
    server
        .subscription()
        .alterDocuments(
            (path, document) ->
                server.gate().ledger().registry().customers().stream()
                    .filter(customer -> path.segments().contains(customer.subscription()))
                    .map(RetailCustomer::id)
                    .flatMap(id -> server.customer().nameOf(id).stream())
                    .forEach(name -> call(document, name)));
  }

  private static void call(AtomDocument document, String name) {
    (document.root().name().equals("entry")
            ? List.of(new Entry(document.root()))
            : document.entries())
        .stream()
            .filter(entry -> entry.kind().equals("UsagePoint"))
            .forEach(entry -> entry.element().at("title").text(name));
  }
}
