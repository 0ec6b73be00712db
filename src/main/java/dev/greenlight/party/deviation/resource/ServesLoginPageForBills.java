package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BillDocumentServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;

/** Serves a page that asks to log in where Statements name a PDF. */
final class ServesLoginPageForBills extends CustodianDeviation {
  ServesLoginPageForBills() {
    super(
        Layer.RESOURCE,
        "Serves a page that asks to log in where Statements name a PDF.",
        breaks("bill_document_as_told"),
        killedBy("TC_BIL001"));
  }

  @Override
  public void bend(BillDocumentServer documents) {
    documents.alterAnswers(
        (request, correct) ->
            correct.status() == 200
                ? Answer.of(
                    200,
                    "text/html; charset=utf-8",
                    "<!DOCTYPE html><title>Log in</title><p>Please log in to see your bill.")
                : correct);
  }
}
