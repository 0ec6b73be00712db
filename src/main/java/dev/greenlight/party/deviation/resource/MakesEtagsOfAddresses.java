package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes the ETag of the address, whatever is served there. */
final class MakesEtagsOfAddresses extends CustodianDeviation {
  private static final String ETAG = "ETag";

  MakesEtagsOfAddresses() {
    super(
        Layer.RESOURCE,
        "Makes the ETag of the address, whatever is served there.",
        breaks("etag_follows_content"),
        killedBy("TC_PUD002"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.header(ETAG).isPresent()
                ? correct.replacing(
                    ETAG,
                    '"'
                        + UUID.nameUUIDFromBytes(request.path().getBytes(StandardCharsets.UTF_8))
                            .toString()
                        + '"')
                : correct);
  }
}
