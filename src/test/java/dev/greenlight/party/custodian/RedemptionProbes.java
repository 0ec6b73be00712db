package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What each test case of redeeming codes would see. */
final class RedemptionProbes {
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private final RunningCustodian running;
  private final CustomerTokens tokens;

  RedemptionProbes(RunningCustodian running) {
    this.running = running;
    tokens = new CustomerTokens(running);
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    Client client = running.first().customerClient();
    URI endpoint = running.description().tokenEndpoint();
    probes.put(
        "TC_OAD003_a",
        () -> Signature.of(running.post(endpoint, tokens.redeeming(), "Authorization", "Basic ")));
    probes.put(
        "TC_OAD003_b",
        () ->
            Signature.of(running.post(endpoint, tokens.redeeming(), "Authorization", "Basic !!")));
    probes.put("TC_OAD003_c", () -> tokens.send(tokens.redeeming().without("grant_type")));
    probes.put("TC_OAD003_d", () -> tokens.send(tokens.redeeming().without("code")));
    probes.put("TC_OAD003_e", () -> tokens.send(tokens.redeeming().without("redirect_uri")));
    probes.put(
        "TC_OAD003_f",
        () -> tokens.send(tokens.redeeming().with("client_secret", client.secret())));
    probes.put(
        "TC_OAD003_g",
        () ->
            tokens.send(
                tokens
                    .redeeming()
                    .without("redirect_uri")
                    .with("redirect_uri", "https://x.example")));
    probes.put(
        "TC_OAD003_r",
        () ->
            tokens.send(
                tokens
                    .redeeming()
                    .without("redirect_uri")
                    .with(
                        "redirect_uri",
                        running.first().registration().redirectUris().get(1).toString())));
    probes.put("TC_OAD003_h", () -> tokens.send(running.redemption("invented")));
    probes.put("TC_OAD003_i", this::expiredCode);
    probes.put("TC_OAD003_j", () -> Signature.of(running.tokenByGet(client, tokens.redeeming())));
    probes.put(
        "TC_OAD003_k",
        () -> Signature.of(running.token(running.second().customerClient(), tokens.redeeming())));
    probes.put(
        "TC_OAD050",
        () -> Signature.of(running.token(running.first().adminClient(), tokens.redeeming())));
    probes.put(
        "TC_OAD003_l", () -> CustomerTokens.withWrongSecret(running, client, tokens.redeeming()));
    probes.put(
        "TC_OAD003_y",
        () ->
            CustomerTokens.withSecret(
                running, client, CustomerTokens.cut(client.secret()), tokens.redeeming()));
    probes.put("TC_OAD003_m", () -> repeating("code"));
    probes.put("TC_OAD003_s", () -> repeating("redirect_uri"));
    probes.put("TC_OAD003_t", () -> repeating("grant_type"));
    probes.put(
        "TC_OAD003_u",
        () ->
            tokens.send(
                tokens.redeeming().with("client_id", client.id()).with("client_id", client.id())));
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
                    tokens.redeeming())));
    probes.put(
        "TC_OAD003_n",
        () -> tokens.send(tokens.redeeming().without("grant_type").with("grant_type", "magic")));
    probes.put("TC_OAD003_q", () -> tokens.byNameAlone(tokens.redeeming()));
    probes.put(
        "TC_OAD003_o", () -> tokens.send(withChallenge().with("code_verifier", "a".repeat(43))));
    probes.put("TC_OAD003_w", () -> tokens.send(withChallenge().with("code_verifier", CHALLENGE)));
    probes.put(
        "TC_OAD003_x", () -> tokens.send(tokens.redeeming().with("code_verifier", "a".repeat(43))));
    probes.put("TC_OAD003_p", () -> tokens.send(withChallenge()));
    probes.put("TC_OAD070", this::ofLoggedIn);
    probes.put("TC_OAD080", this::ofTwoTabs);
    probes.put("TC_OAD004", this::replay);
    probes.put("TC_OAD022", this::twiceAtOnce);
    probes.put("TC_OAD030", this::replayOfRevoked);
    return probes;
  }

  private String repeating(String name) {
    Parameters form = tokens.redeeming();
    return tokens.send(form.with(name, form.first(name).orElseThrow()));
  }

  private String expiredCode() {
    Parameters form = tokens.redeeming();
    running.hook("expire", "token", form.first("code").orElseThrow());
    return tokens.send(form);
  }

  private String replay() {
    Parameters form = tokens.redeeming();
    Map<String, String> document = TokenDocument.read(running.token(tokens.client(), form));
    return tokens.send(form) + " then " + tokens.read(document);
  }

  private String twiceAtOnce() {
    Parameters form = tokens.redeeming();
    CompletableFuture<HttpResponse<String>> other =
        CompletableFuture.supplyAsync(() -> running.token(tokens.client(), form));
    HttpResponse<String> one = running.token(tokens.client(), form);
    // Which of them, and whether any, is chance.
    boolean both =
        Stream.of(one, other.join()).allMatch(answer -> answer.body().contains("access_token"));
    return both ? "both" : "one at most";
  }

  private String replayOfRevoked() {
    Parameters form = tokens.redeeming();
    Map<String, String> document = TokenDocument.read(running.token(tokens.client(), form));
    running.revoke(tokens.client(), document.get("access_token"));
    running.revoke(tokens.client(), document.get("refresh_token"));
    return tokens.send(form);
  }

  private Parameters withChallenge() {
    return running.redemption(running.code(running.ada(), challenging(tokens.good())));
  }

  private static Parameters challenging(Parameters request) {
    return request.with("code_challenge", CHALLENGE).with("code_challenge_method", "S256");
  }

  private String ofTwoTabs() {
    Browser browser = new Browser(running);
    Parameters first = tokens.good().without("state").with("state", "first");
    Parameters second = tokens.good().without("state").with("state", "second");
    HttpResponse<String> asked =
        browser.visitAndLogIn(running.authorizationUri(first), running.ada());
    browser.visit(running.authorizationUri(second));
    return RunningCustodian.location(browser.submit(asked, "decision", "approve"))
        .first("state")
        .orElse("no state");
  }

  private String ofLoggedIn() {
    Browser browser = new Browser(running);
    Parameters before = tokens.good().without("state").with("state", "before");
    browser.submit(
        browser.visitAndLogIn(running.authorizationUri(challenging(before)), running.ada()),
        "decision",
        "approve");
    Parameters form =
        running.redemption(
            RunningCustodian.location(
                    browser.submit(
                        browser.visit(running.authorizationUri(challenging(tokens.good()))),
                        "decision",
                        "approve"))
                .first("code")
                .orElseThrow());
    return tokens.send(form) + " then " + tokens.send(form.with("code_verifier", "a".repeat(43)));
  }
}
