package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.AccessMatrix;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Takes writes with tokens that are unknown, expired or revoked. */
final class LetsBadTokensWrite extends CustodianDeviation {
  LetsBadTokensWrite() {
    super(
        Layer.RESOURCE,
        "Takes writes with tokens that are unknown, expired or revoked.",
        breaks("write_token_good"),
        killedBy(AccessMatrix.everyWriteWith("RANDOM", "EXPIRED", "REVOKED"))
            .collateral(AccessMatrix.everyWriteWith("MALFORMED")));
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
