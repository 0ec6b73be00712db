package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
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
  private static final String STATE = "s-1 ~/ä";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private final RunningCustodian running;

  OauthProbes(RunningCustodian running) {
    this.running = running;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    probes.putAll(new AuthorizationProbes(running).all());
    redemption(probes);
    tokens(probes);
    refresh(probes);
    probes.putAll(new ClientTokenProbes(running).all());
    revocation(probes);
    return probes;
  }

  private Parameters good() {
    return running.authorizationRequest(STATE);
  }

  private void redemption(Map<String, Probe> probes) {
    Client client = running.first().customerClient();
    URI endpoint = running.description().tokenEndpoint();
    probes.put(
        "TC_OAD003_a",
        () -> Signature.of(running.post(endpoint, redeeming(), "Authorization", "Basic ")));
    probes.put(
        "TC_OAD003_b",
        () -> Signature.of(running.post(endpoint, redeeming(), "Authorization", "Basic !!")));
    probes.put("TC_OAD003_c", () -> send(redeeming().without("grant_type")));
    probes.put("TC_OAD003_d", () -> send(redeeming().without("code")));
    probes.put("TC_OAD003_e", () -> send(redeeming().without("redirect_uri")));
    probes.put("TC_OAD003_f", () -> send(redeeming().with("client_secret", client.secret())));
    probes.put(
        "TC_OAD003_g",
        () -> send(redeeming().without("redirect_uri").with("redirect_uri", "https://x.example")));
    probes.put(
        "TC_OAD003_r",
        () ->
            send(
                redeeming()
                    .without("redirect_uri")
                    .with(
                        "redirect_uri",
                        running.first().registration().redirectUris().get(1).toString())));
    probes.put("TC_OAD003_h", () -> send(running.redemption("invented")));
    probes.put("TC_OAD003_i", this::expiredCode);
    probes.put(
        "TC_OAD003_j",
        () ->
            Signature.of(
                running.get(
                    URI.create(endpoint + "?" + redeeming().encoded()),
                    "Authorization",
                    RunningCustodian.basic(client))));
    probes.put(
        "TC_OAD003_k",
        () -> Signature.of(running.token(running.second().customerClient(), redeeming())));
    probes.put("TC_OAD003_l", () -> withWrongSecret(running, client, redeeming()));
    probes.put("TC_OAD003_y", () -> withSecret(running, client, cut(client.secret()), redeeming()));
    probes.put("TC_OAD003_m", () -> repeating("code"));
    probes.put("TC_OAD003_s", () -> repeating("redirect_uri"));
    probes.put("TC_OAD003_t", () -> repeating("grant_type"));
    probes.put(
        "TC_OAD003_u",
        () -> send(redeeming().with("client_id", client.id()).with("client_id", client.id())));
    probes.put(
        "TC_OAD003_v",
        () ->
            Signature.of(
                running.post(
                    URI.create(
                        endpoint
                            + "?"
                            + Parameters.none()
                                .with("client_id", client.id())
                                .with("client_secret", client.secret())
                                .encoded()),
                    redeeming())));
    probes.put(
        "TC_OAD003_n", () -> send(redeeming().without("grant_type").with("grant_type", "magic")));
    probes.put("TC_OAD003_q", () -> byNameAlone(redeeming()));
    probes.put("TC_OAD003_o", () -> send(withChallenge().with("code_verifier", "a".repeat(43))));
    probes.put("TC_OAD003_w", () -> send(withChallenge().with("code_verifier", CHALLENGE)));
    probes.put("TC_OAD003_x", () -> send(redeeming().with("code_verifier", "a".repeat(43))));
    probes.put("TC_OAD003_p", () -> send(withChallenge()));
    probes.put("TC_OAD004", this::replay);
  }

  private String repeating(String name) {
    Parameters form = redeeming();
    return send(form.with(name, form.first(name).orElseThrow()));
  }

  private String expiredCode() {
    Parameters form = redeeming();
    running.hook("expire", "token", form.first("code").orElseThrow());
    return send(form);
  }

  private String replay() {
    Parameters form = redeeming();
    Map<String, String> tokens = TokenDocument.read(running.token(client(), form));
    return send(form) + " then " + read(tokens);
  }

  private Parameters redeeming() {
    return running.redemption(running.code(running.ada(), good()));
  }

  private Parameters withChallenge() {
    return running.redemption(
        running.code(
            running.ada(),
            good().with("code_challenge", CHALLENGE).with("code_challenge_method", "S256")));
  }

  private Client client() {
    return running.first().customerClient();
  }

  private static Client withOtherSecret(Client client, String secret) {
    return new Client(
        client.id(),
        secret,
        client.keys(),
        client.kind(),
        client.owner(),
        client.grantTypes(),
        client.offered());
  }

  private String send(Parameters form) {
    return Signature.of(running.token(client(), form));
  }

  private String byNameAlone(Parameters form) {
    return Signature.of(
        running.post(running.description().tokenEndpoint(), form.with("client_id", client().id())));
  }

  static String withWrongSecret(RunningCustodian running, Client client, Parameters form) {
    return withSecret(running, client, "wrong", form);
  }

  /** The secret without its last character. */
  static String cut(String secret) {
    return secret.substring(0, secret.length() - 1);
  }

  static String withSecret(
      RunningCustodian running, Client client, String secret, Parameters form) {
    return Signature.of(
        running.post(
            running.description().tokenEndpoint(),
            form,
            "Authorization",
            RunningCustodian.basic(client.id(), secret)));
  }

  private void tokens(Map<String, Probe> probes) {
    probes.put(
        "TC_OAD005_a",
        () -> {
          Map<String, String> document = issued();
          return new TreeMap<>(document).keySet() + document.getOrDefault("expires_in", "none");
        });
    probes.put(
        "TC_OAD005_b",
        () -> {
          HttpResponse<String> answer = running.token(client(), redeeming());
          return Signature.of(answer)
              + answer.headers().firstValue("Cache-Control").orElse(" may be kept");
        });
    probes.put("TC_OAD005_c", () -> read(issued()));
    probes.put(
        "TC_OAD005_d",
        () -> {
          Map<String, String> document = issued();
          String body =
              document.containsKey("authorizationURI")
                  ? authorization(document.get("authorizationURI"))
                  : "nowhere";
          return body.contains("<scope>" + document.get("scope") + "<")
              + " "
              + body.contains("<status>1<")
              + lifetime(body, document.get("expires_in"));
        });
    probes.put("TC_OAD005_e", () -> issued().get("scope"));
    probes.put(
        "TC_OAD012_a",
        () -> {
          Map<String, String> before = issued();
          Map<String, String> after = refreshedAsGranted(before);
          return new TreeMap<>(after).keySet()
              + after.getOrDefault("expires_in", "none")
              + Objects.equals(after.get("resourceURI"), before.get("resourceURI"))
              + Objects.equals(after.get("access_token"), before.get("access_token"));
        });
    probes.put(
        "TC_OAD012_c",
        () -> {
          Map<String, String> before = issued();
          HttpResponse<String> answer = running.refresh(before.get("refresh_token"));
          return Signature.of(answer)
              + Objects.equals(TokenDocument.read(answer).get("scope"), before.get("scope"));
        });
    probes.put("TC_OAD012_b", () -> read(refreshed(issued())));
    probes.put(
        "TC_OAD013",
        () -> {
          Map<String, String> document = issued();
          refreshed(document);
          return read(document);
        });
    probes.put(
        "TC_OAD016",
        () -> {
          Map<String, String> document = issued();
          running.hook("expire", "token", document.get("access_token"));
          return read(document);
        });
  }

  private String authorization(String uri) {
    return running.read(URI.create(uri), running.clientToken(running.first().adminClient())).body();
  }

  private Map<String, String> issued() {
    return TokenDocument.read(running.token(client(), redeeming()));
  }

  private Map<String, String> refreshed(Map<String, String> document) {
    return TokenDocument.read(running.refresh(document.get("refresh_token")));
  }

  /** As a Third Party does that keeps the scope it was told. */
  private Map<String, String> refreshedAsGranted(Map<String, String> document) {
    return TokenDocument.read(
        running.token(
            client(),
            Parameters.none()
                .with("grant_type", "refresh_token")
                .with("refresh_token", document.get("refresh_token"))
                .with("scope", document.getOrDefault("scope", ""))));
  }

  private String read(Map<String, String> document) {
    HttpResponse<String> answer =
        running.read(URI.create(document.get("resourceURI")), document.get("access_token"));
    return Signature.of(answer) + (answer.body().contains("<entry") ? " with entries" : "");
  }

  private void refresh(Map<String, Probe> probes) {
    probes.put("TC_OAD011_a", () -> send(refreshing().without("grant_type")));
    probes.put("TC_OAD011_b", () -> send(refreshing().without("refresh_token")));
    probes.put("TC_OAD011_c", () -> send(refreshing().with("scope", "FB=4_5_15_16")));
    probes.put(
        "TC_OAD011_d",
        () -> send(refreshing().without("refresh_token").with("refresh_token", "invented")));
    probes.put(
        "TC_OAD011_e",
        () -> Signature.of(running.token(running.second().customerClient(), refreshing())));
    probes.put(
        "TC_OAD011_f",
        () ->
            send(
                refreshing()
                    .without("refresh_token")
                    .with("refresh_token", issued().get("access_token"))));
    refreshRepeating(probes);
    probes.put(
        "TC_OAD011_m",
        () -> {
          Parameters form = refreshing();
          running.hook("expire", "token", form.first("refresh_token").orElseThrow());
          return send(form);
        });
    probes.put(
        "TC_OAD020",
        () -> {
          Map<String, String> before = issued();
          Map<String, String> after = refreshed(before);
          return Signature.of(running.refresh(before.get("refresh_token")))
              + Signature.of(running.refresh(after.get("refresh_token")));
        });
    probes.put(
        "TC_OAD021",
        () -> {
          Map<String, String> document = issued();
          return Signature.of(running.refresh(document.get("refresh_token")))
              + Signature.of(running.refresh(document.get("refresh_token")));
        });
    probes.put("TC_OAD011_g", () -> withWrongSecret(running, client(), refreshing()));
    probes.put("TC_OAD011_h", () -> byNameAlone(refreshing()));
    probes.put(
        "TC_OAD011_i",
        () ->
            send(
                refreshing().with("scope", running.first().customerClient().offered().toString())));
  }

  private void refreshRepeating(Map<String, Probe> probes) {
    Map<String, String> names =
        Map.of("TC_OAD011_j", "grant_type", "TC_OAD011_k", "refresh_token", "TC_OAD011_l", "scope");
    names.forEach(
        (id, name) ->
            probes.put(
                id,
                () -> {
                  Parameters form = refreshing().with("scope", RunningCustodian.SCOPE);
                  return send(form.with(name, form.first(name).orElseThrow()));
                }));
  }

  private Parameters refreshing() {
    return Parameters.none()
        .with("grant_type", "refresh_token")
        .with("refresh_token", issued().get("refresh_token"));
  }

  private void revocation(Map<String, Probe> probes) {
    probes.put(
        "TC_REV001",
        () -> {
          Map<String, String> document = issued();
          return Signature.of(running.revoke(client(), document.get("access_token")))
              + read(document);
        });
    probes.put(
        "TC_REV002",
        () -> {
          Map<String, String> document = issued();
          return Signature.of(running.revoke(client(), document.get("refresh_token")))
              + Signature.of(running.refresh(document.get("refresh_token")))
              + read(document);
        });
    probes.put(
        "TC_REV003",
        () -> {
          Map<String, String> document = issued();
          return Signature.of(
                  running.revoke(running.second().customerClient(), document.get("access_token")))
              + " then "
              + read(document);
        });
    probes.put(
        "TC_REV006",
        () -> {
          Map<String, String> document = issued();
          return Signature.of(
                  running.revoke(withOtherSecret(client(), "wrong"), document.get("access_token")))
              + " then "
              + read(document);
        });
    probes.put("TC_REV004", () -> Signature.of(running.revoke(client(), "invented")));
    probes.put(
        "TC_REV005",
        () -> {
          Map<String, String> document = issued();
          running.hook("revoke", "authorization", document.get("authorizationURI"));
          return read(document)
              + Signature.of(running.refresh(document.get("refresh_token")))
              + authorization(document.get("authorizationURI"))
                  .replaceFirst("(?s).*<status>(.)<.*", "status $1");
        });
    probes.put(
        "TC_REV007",
        () -> {
          Map<String, String> before = issued();
          Map<String, String> after = refreshed(before);
          return Signature.of(running.revoke(client(), after.get("refresh_token")))
              + read(before)
              + read(after);
        });
    probes.put(
        "TC_REV008",
        () -> {
          Map<String, String> before = issued();
          Map<String, String> after = refreshed(before);
          running.hook("revoke", "authorization", before.get("authorizationURI"));
          return read(before) + read(after);
        });
    probes.put(
        "TC_REV009",
        () -> {
          Map<String, String> document = issued();
          return Signature.of(
                  running.revoke(client(), document.get("access_token"), "refresh_token"))
              + read(document);
        });
    probes.put(
        "TC_REV010",
        () -> {
          Map<String, String> document = issued();
          String token = document.get("refresh_token");
          return Signature.of(running.revoke(client(), token, "access_token"))
              + Signature.of(running.refresh(token));
        });
    probes.put(
        "TC_META001",
        () ->
            running
                .get(running.description().metadata())
                .body()
                .replaceAll("localhost:[0-9]+", "localhost"));
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
