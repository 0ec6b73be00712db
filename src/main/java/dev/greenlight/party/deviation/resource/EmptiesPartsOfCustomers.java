package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.CustomerResource;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the parts of Retail Customer data by their own addresses as entries without content. */
final class EmptiesPartsOfCustomers extends CustodianDeviation {
  EmptiesPartsOfCustomers() {
    super(
        Layer.RESOURCE,
        "Serves the parts of Retail Customer data by their own addresses as entries without"
            + " content.",
        breaks("resource_opens"),
        killedBy(AccessMatrix.everyPartOfPersonsOpened()));
  }

  @Override
  public void bend(CustomerResource resource) {
    resource.alterDocuments(
        (path, document) -> {
          if (path.at(0).equals("RetailCustomer")) {
            document.root().children().removeIf(child -> child.name().equals("content"));
          }
        });
  }
}
