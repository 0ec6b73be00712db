package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.ResourceServer;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.party.server.Request;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Breaks down when an access token from before a refresh is shown. */
final class BreaksDownOnOldAccessToken extends CustodianDeviation {
  private final Map<Object, String> currentByAuthorization = new ConcurrentHashMap<>();
  private final Set<String> old = ConcurrentHashMap.newKeySet();

  BreaksDownOnOldAccessToken() {
    super(
        Layer.OAUTH,
        "Breaks down when an access token from before a refresh is shown.",
        breaks("oauth_old_access_token"),
        killedBy("TC_OAD013").collateral("TC_REV007", "TC_REV008"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(this::remember);
  }

  private void remember(Parameters sent, Map<String, Object> document) {
    Object authorization = document.get("authorizationURI");
    if (authorization == null) {
      return;
    }
    String before =
        currentByAuthorization.put(authorization, "Bearer " + document.get("access_token"));
    if (before != null && sent.contains("refresh_token")) {
      old.add(before);
    }
  }

  @Override
  public void bend(ResourceServer server) {
    server.alterAnswers(
        (request, correct) -> isOld(request) ? Answer.text(500, "Internal error.") : correct);
  }

  private boolean isOld(Request request) {
    return request.header("Authorization").filter(old::contains).isPresent();
  }
}
