package dev.greenlight.party.custodian;

import dev.greenlight.party.server.Parameters;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What each test case of tokens of customers would see, and those beside it, in one line that does
 * not depend on chance.
 */
final class OauthProbes {
  private final RunningCustodian running;
  private final CustomerTokens tokens;

  OauthProbes(RunningCustodian running) {
    this.running = running;
    tokens = new CustomerTokens(running);
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    probes.putAll(new AuthorizationProbes(running).all());
    probes.putAll(new RedemptionProbes(running).all());
    issued(probes);
    probes.putAll(new RefreshProbes(running).all());
    probes.putAll(new ClientTokenProbes(running).all());
    probes.putAll(new RevocationProbes(running).all());
    return probes;
  }

  private void issued(Map<String, Probe> probes) {
    probes.put(
        "TC_OAD005_a",
        () -> {
          Map<String, String> document = tokens.issued();
          return new TreeMap<>(document).keySet() + document.getOrDefault("expires_in", "none");
        });
    probes.put(
        "TC_OAD005_b",
        () -> {
          HttpResponse<String> answer = running.token(tokens.client(), tokens.redeeming());
          return Signature.of(answer)
              + answer.headers().firstValue("Cache-Control").orElse(" may be kept");
        });
    probes.put("TC_OAD005_c", () -> tokens.read(tokens.issued()));
    probes.put(
        "TC_OAD005_d",
        () -> {
          Map<String, String> document = tokens.issued();
          String body =
              document.containsKey("authorizationURI")
                  ? tokens.authorization(document.get("authorizationURI"))
                  : "nowhere";
          return body.contains("<scope>" + document.get("scope") + "<")
              + " "
              + body.contains("<status>1<")
              + lifetime(body, document.get("expires_in"));
        });
    probes.put("TC_OAD005_e", () -> tokens.issued().get("scope"));
    probes.put(
        "TC_OAD012_a",
        () -> {
          Map<String, String> before = tokens.issued();
          Map<String, String> after = refreshedAsGranted(before);
          return new TreeMap<>(after).keySet()
              + after.getOrDefault("expires_in", "none")
              + Objects.equals(after.get("resourceURI"), before.get("resourceURI"))
              + Objects.equals(after.get("access_token"), before.get("access_token"));
        });
    probes.put(
        "TC_OAD012_c",
        () -> {
          Map<String, String> before = tokens.issued();
          HttpResponse<String> answer = running.refresh(before.get("refresh_token"));
          return Signature.of(answer)
              + Objects.equals(TokenDocument.read(answer).get("scope"), before.get("scope"));
        });
    probes.put("TC_OAD012_b", () -> tokens.read(tokens.refreshed(tokens.issued())));
    probes.put(
        "TC_OAD013",
        () -> {
          Map<String, String> document = tokens.issued();
          tokens.refreshed(document);
          return tokens.read(document);
        });
    probes.put(
        "TC_OAD016",
        () -> {
          Map<String, String> document = tokens.issued();
          running.hook("expire", "token", document.get("access_token"));
          return tokens.read(document);
        });
  }

  /** As a Third Party does that keeps the scope it was told. */
  private Map<String, String> refreshedAsGranted(Map<String, String> document) {
    return TokenDocument.read(
        running.token(
            tokens.client(),
            Parameters.none()
                .with("grant_type", "refresh_token")
                .with("refresh_token", document.get("refresh_token"))
                .with("scope", document.getOrDefault("scope", ""))));
  }

  /** How many hours the Authorization outlives its token. */
  private static String lifetime(String authorization, String seconds) {
    Matcher expiry = Pattern.compile("<expires_at>([0-9]+)<").matcher(authorization);
    return expiry.find()
        ? String.valueOf(
            Math.round(
                (Long.parseLong(expiry.group(1))
                        - Instant.now().getEpochSecond()
                        - Long.parseLong(seconds))
                    / 3600.0))
        : "none";
  }
}
