package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Takes writes with any good token, whatever it was given for. */
final class LetsEveryTokenWrite extends CustodianDeviation {
  LetsEveryTokenWrite() {
    super(
        Layer.RESOURCE,
        "Takes writes with any good token, whatever it was given for.",
        breaks("write_token_kind"),
        killedBy(WriteMatrix.everyWriteWithAnotherKind())
            .alsoBreaks("write_isolation", WriteMatrix.everyForeignWrite())
            .collateral(AccessMatrix.everyRoot("POST")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            Writes.isWrite(request) && correct.status() != 401 && correct.status() != 400
                ? Writes.carriedOut(request)
                : correct);
  }
}
