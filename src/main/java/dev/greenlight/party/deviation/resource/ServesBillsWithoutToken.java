package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BillDocumentServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Serves the documents of bills to whoever knows their addresses. */
final class ServesBillsWithoutToken extends CustodianDeviation {
  ServesBillsWithoutToken() {
    super(
        Layer.RESOURCE,
        "Serves the documents of bills to whoever knows their addresses.",
        breaks("bill_document_token_required"),
        killedBy("TC_BIL002").collateral("TC_BIL003"));
  }

  @Override
  public void bend(BillDocumentServer documents) {
    documents.alterAnswers(
        (request, correct) -> correct.status() == 401 ? BillDocumentServer.document() : correct);
  }
}
