package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.server.Answer;
import java.util.List;

/** Names, in the self links of feeds, the host that its own proxy knows it by. */
final class NamesInnerHostInFeeds extends CustodianDeviation {
  private final String paths;
  private final String host;

  /**
   * @param paths of the feeds, as a regular expression
   * @param host with the scheme
   */
  private NamesInnerHostInFeeds(
      String id, String summary, String paths, String host, Detection detection) {
    super(id, Layer.RESOURCE, summary, breaks("feed_self_link"), detection);
    this.paths = paths;
    this.host = host;
  }

  static List<CustodianDeviation> family() {
    return List.of(
        new NamesInnerHostInFeeds(
            "NamesInnerHostInCollections",
            "Names in the self links of collections the host that its own proxy knows it by,"
                + " without TLS.",
            ".*/resource/(Subscription/.*|Authorization)",
            "http://green-button.internal:8080",
            killedBy(
                "TC_RES002_a",
                "TC_RES002_b",
                "TC_RES002_c",
                "TC_RES002_d",
                "TC_RES002_e",
                "TC_FND003")),
        new NamesInnerHostInFeeds(
            "NamesInnerHostInBatches",
            "Names in the self links of batches and bulk data the host that its own proxy knows it"
                + " by.",
            ".*/resource/Batch/.*",
            "https://green-button.internal",
            killedBy("TC_FND005", "TC_RLR001", "TC_RBK001", "TC_RCB001")
                .collateral("TC_DATA_ADVICE", "TC_DATA_FB51")));
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().matches(paths) ? renamed(correct) : correct);
  }

  private Answer renamed(Answer correct) {
    String body = correct.body();
    int entries = body.contains("<entry") ? body.indexOf("<entry") : body.length();
    boolean isFeed = body.substring(0, entries).contains("<feed");
    return isFeed
        ? correct.withBody(
            body.substring(0, entries)
                    .replaceFirst(
                        "rel=\"self\" href=\"https://[^/\"]+", "rel=\"self\" href=\"" + host)
                + body.substring(entries))
        : correct;
  }
}
