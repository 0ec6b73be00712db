package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.BillDocumentServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import java.util.Arrays;

/** Breaks the documents of bills off half way. */
final class BreaksBillsOff extends CustodianDeviation {
  BreaksBillsOff() {
    super(
        Layer.RESOURCE,
        "Breaks the documents of bills off half way.",
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
                    "application/pdf",
                    Arrays.copyOf(correct.bytes(), correct.bytes().length / 2))
                : correct);
  }
}
