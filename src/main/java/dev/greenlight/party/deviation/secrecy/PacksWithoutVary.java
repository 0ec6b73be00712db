package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Request;

/** Packs what a cache may keep, and does not say that it depends on who asks. */
final class PacksWithoutVary extends CustodianDeviation {
  PacksWithoutVary() {
    super(
        Layer.RESOURCE,
        "Packs feeds that a cache may keep, and does not say that others come plain (Vary).",
        breaks("packed_answers_vary"),
        killedBy("TC_GZIP001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && takesPacked(request)
                ? correct.replacing("Cache-Control", "private, max-age=300")
                : correct);
  }

  /** The server below packs for whoever takes it so. */
  private static boolean takesPacked(Request request) {
    return request.header("Accept-Encoding").filter("gzip"::equals).isPresent();
  }
}
