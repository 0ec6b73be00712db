package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.Entry;
import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Uses the number of the account of a customer as its id in links. */
final class PutsAccountNumberIntoLinks extends CustodianDeviation {
  PutsAccountNumberIntoLinks() {
    super(
        Layer.RESOURCE,
        "Uses the number of the account of a customer as its id in links.",
        breaks("customer_labels_opaque"),
        killedBy("TC_RCP002")
            .alsoBreaks("labels_name_nobody", "TC_RCP001")
            .collateral("TC_DATA_FB51", "TC_RCP003"));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.alterDocuments((path, document) -> number(document));
  }

  private static void number(AtomDocument document) {
    for (Entry account : document.entries("CustomerAccount")) {
      String self = account.self();
      String numbered = account.up() + "/" + account.resource().at("accountId").text();
      document
          .root()
          .descendants()
          .filter(element -> element.name().equals("link"))
          .forEach(
              link ->
                  link.attributes()
                      .computeIfPresent("href", (name, href) -> href.replace(self, numbered)));
    }
  }
}
