package dev.greenlight.party.deviation.oauth;

import dev.greenlight.party.custodian.oauth.TokenEndpoint;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Ends the newest access token of what is taken back, and lets those from before live on. */
final class EndsNewestAccessTokenOnly extends CustodianDeviation {
  private final Map<Object, Object> newest = new ConcurrentHashMap<>();

  EndsNewestAccessTokenOnly() {
    super(
        Layer.OAUTH,
        "Ends the newest access token of what is taken back, and lets those from before live on.",
        breaks("consent_revocation_effective"),
        killedBy("TC_REV008").alsoBreaks("oauth_revocation_cascades", "TC_REV007"));
  }

  @Override
  public void bend(TokenEndpoint endpoint) {
    endpoint.alterDocuments(
        (sent, document) ->
            endpoint
                .ledger()
                .accessToken(document.get("access_token").toString())
                .ifPresent(token -> newest.put(token.authorization(), token)));
  }

  @Override
  public void bend(BearerGate gate) {
    gate.letOutlive(
        (token, request) ->
            !token.authorization().isActive()
                && newest.getOrDefault(token.authorization(), token) != token);
  }
}
