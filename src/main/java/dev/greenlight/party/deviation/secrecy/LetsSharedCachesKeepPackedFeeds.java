package dev.greenlight.party.deviation.secrecy;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Request;

/** Lets every cache keep the energy data of a customer, where it goes out packed. */
final class LetsSharedCachesKeepPackedFeeds extends CustodianDeviation {
  LetsSharedCachesKeepPackedFeeds() {
    super(
        Layer.RESOURCE,
        "Lets shared caches keep the energy data of a customer that goes out packed (gzip).",
        breaks("energy_data_not_shared_by_caches"),
        killedBy("TC_GZIP001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && takesPacked(request)
                ? correct
                    .replacing("Cache-Control", "public, max-age=300")
                    .with("Vary", "Accept-Encoding")
                : correct);
  }

  /** The server below packs for whoever takes it so. */
  private static boolean takesPacked(Request request) {
    return request.header("Accept-Encoding").filter("gzip"::equals).isPresent();
  }
}
