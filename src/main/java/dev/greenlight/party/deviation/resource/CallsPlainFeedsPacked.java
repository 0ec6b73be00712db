package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says to whoever takes gzip that the feed is packed, and sends it plain. */
final class CallsPlainFeedsPacked extends CustodianDeviation {
  CallsPlainFeedsPacked() {
    super(
        Layer.RESOURCE,
        "Says to whoever takes gzip that the feed is packed, and sends it plain.",
        breaks("content_coding_true"),
        killedBy("TC_GZIP001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.header("Accept-Encoding").filter("gzip"::equals).isPresent()
                ? correct.with("Content-Encoding", "gzip")
                : correct);
  }
}
