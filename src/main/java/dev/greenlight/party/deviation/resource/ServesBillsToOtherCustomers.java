package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BillDocumentServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the documents of bills to the token of any Retail Customer. */
final class ServesBillsToOtherCustomers extends CustodianDeviation {
  ServesBillsToOtherCustomers() {
    super(
        Layer.RESOURCE,
        "Serves the documents of bills to the token of any Retail Customer.",
        breaks("bill_document_isolation"),
        killedBy("TC_BIL003"));
  }

  @Override
  public void bend(BillDocumentServer documents) {
    documents.alterAnswers(
        (request, correct) -> correct.status() == 403 ? BillDocumentServer.document() : correct);
  }
}
