package dev.greenlight.party.deviation.resource;

import dev.greenlight.party.custodian.grant.AccessToken;
import dev.greenlight.party.custodian.grant.Refusal;
import dev.greenlight.party.custodian.resource.BearerGate;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.server.Request;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a token for one that it saw before where the two begin alike. */
final class ComparesBeginningOfTokens extends CustodianDeviation {
  private static final int COMPARED = "Bearer ".length() + 16;

  ComparesBeginningOfTokens() {
    super(
        Layer.RESOURCE,
        "Takes a token for one that it saw before where the first 16 characters are the same.",
        breaks("resource_token_known"),
        killedBy("TC_TOK003"));
  }

  @Override
  public void bend(BearerGate gate) {
    Map<String, AccessToken> seen = new ConcurrentHashMap<>();
    gate.identifyCallersBy((request, wanted) -> tokenOf(gate, request, seen));
  }

  private static AccessToken tokenOf(
      BearerGate gate, Request request, Map<String, AccessToken> seen) {
    String line = request.header("Authorization").orElse("");
    String beginning = line.substring(0, Math.min(COMPARED, line.length()));
    try {
      AccessToken token = gate.tokenOf(request);
      seen.put(beginning, token);
      return token;
    } catch (Refusal unknown) {
      AccessToken like = line.length() < COMPARED ? null : seen.get(beginning);
      if (like == null) {
        throw unknown;
      }
      return like;
    }
  }
}
