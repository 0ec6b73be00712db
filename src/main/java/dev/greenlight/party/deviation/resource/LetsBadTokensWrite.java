package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.WriteMatrix;

/** Takes writes with tokens that are unknown, expired or revoked. */
final class LetsBadTokensWrite extends CustodianDeviation {
  LetsBadTokensWrite() {
    super(
        Layer.RESOURCE,
        "Takes writes with tokens that are unknown, expired or revoked.",
        breaks("write_token_good"),
        killedBy(WriteMatrix.everyWriteWith("RANDOM", "EXPIRED", "REVOKED"))
            .alsoBreaks(
                "root_collection_closed",
                AccessMatrix.everyRootWith("POST", "RANDOM", "EXPIRED", "REVOKED"))
            .collateral(WriteMatrix.everyWriteWith("MALFORMED"))
            .collateral(AccessMatrix.everyRootWith("POST", "MALFORMED")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            Writes.isWrite(request)
                    && correct.header("WWW-Authenticate").orElse("").contains("invalid_token")
                ? Writes.carriedOut(request)
                : correct);
  }
}
