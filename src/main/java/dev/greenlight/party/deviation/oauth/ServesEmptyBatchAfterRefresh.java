package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Request;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the batch to a refreshed access token, with no entry in it. */
final class ServesEmptyBatchAfterRefresh extends CustodianDeviation {
  private static final String EMPTY =
      """
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>urn:uuid:7B3C0C3E-6D5F-4C1A-9E55-1D6F0D9A2E11</id>
        <title>Green Button Usage Feed</title>
        <updated>2025-01-01T00:00:00Z</updated>
      </feed>
      """;

  private final Set<String> refreshed = ConcurrentHashMap.newKeySet();

  ServesEmptyBatchAfterRefresh() {
    super(
        Layer.OAUTH,
        "Opens the batch to a refreshed access token, with no entry in it.",
        breaks("oauth_refreshed_token_works"),
        killedBy("TC_OAD012_b").collateral("TC_SCOPE012", "TC_CHO020", "TC_CHO021"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) -> {
          if (sent.contains("refresh_token")) {
            refreshed.add("Bearer " + document.get("access_token"));
          }
        });
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) ->
            correct.status() == 200 && request.path().contains("/Batch/") && isRefreshed(request)
                ? correct.withBody(EMPTY)
                : correct);
  }

  private boolean isRefreshed(Request request) {
    return request.header("Authorization").filter(refreshed::contains).isPresent();
  }
}
