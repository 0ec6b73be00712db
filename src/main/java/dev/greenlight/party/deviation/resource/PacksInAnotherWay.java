package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;

/** Says to whoever takes gzip and nothing else that the feed is packed in another way. */
final class PacksInAnotherWay extends CustodianDeviation {
  PacksInAnotherWay() {
    super(
        Layer.RESOURCE,
        "Says to whoever takes gzip and nothing else that the feed is packed in another way.",
        breaks("content_coding_asked"),
        killedBy("TC_GZIP001"));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            request.header("Accept-Encoding").filter("gzip"::equals).isPresent()
                ? correct.with("Content-Encoding", "br")
                : correct);
  }
}
