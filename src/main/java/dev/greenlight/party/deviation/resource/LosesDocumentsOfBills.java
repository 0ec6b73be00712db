package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BillDocumentServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Answers 404 where Statements name their documents. */
final class LosesDocumentsOfBills extends CustodianDeviation {
  LosesDocumentsOfBills() {
    super(
        Layer.RESOURCE,
        "Answers 404 where Statements name their documents.",
        breaks("bill_document_opens"),
        killedBy("TC_BIL001").collateral("TC_BIL002", "TC_BIL003"));
  }

  @Override
  public void bend(BillDocumentServer documents) {
    documents.alterAnswers(
        (request, correct) ->
            correct.status() == 200 ? Answer.text(404, "There is no such document.") : correct);
  }
}
