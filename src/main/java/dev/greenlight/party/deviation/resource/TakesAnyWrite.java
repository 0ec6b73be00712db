package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Says of every POST, PUT and DELETE that it was carried out, whoever sent it. */
final class TakesAnyWrite extends CustodianDeviation {
  TakesAnyWrite() {
    super(
        Layer.RESOURCE,
        "Says of every POST, PUT and DELETE that it was carried out, whoever sent it.",
        breaks("write_token_required"),
        killedBy(WriteMatrix.everyWriteWith("NONE", "EMPTY", "MALFORMED"))
            .alsoBreaks(
                "write_token_good", WriteMatrix.everyWriteWith("RANDOM", "EXPIRED", "REVOKED"))
            .alsoBreaks("write_token_kind", WriteMatrix.everyWriteWithAnotherKind())
            .alsoBreaks("write_isolation", WriteMatrix.everyForeignWrite())
            .alsoBreaks("root_collection_closed", AccessMatrix.everyRoot("POST"))
            .collateral("TC_MAI003", "TC_MAU003"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> Writes.isWrite(request) ? Writes.carriedOut(request) : correct);
  }
}
