package dev.greenlight.party.custodian;

import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each test case of authorization requests would see. */
final class AuthorizationProbes {
  private static final String STATE = "s-1 ~/ä";

  private final RunningCustodian running;

  AuthorizationProbes(RunningCustodian running) {
    this.running = running;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    String registered = running.redirectUri(running.first());
    probes.put("TC_OAD001_a", () -> authorize(good().without("response_type")));
    probes.put("TC_OAD001_b", () -> authorize(good().without("client_id")));
    probes.put("TC_OAD001_c", () -> authorize(replacing("response_type", "greenlight")));
    probes.put("TC_OAD001_w", () -> authorize(replacing("response_type", "token")));
    probes.put("TC_OAD001_x", () -> authorize(replacing("response_type", "code token")));
    probes.put("TC_OAD001_y", () -> authorize(replacing("response_type", "code id_token")));
    String second = running.first().registration().redirectUris().get(1).toString();
    probes.put(
        "TC_OAD001_z",
        () ->
            authorize(replacing("redirect_uri", second).without("scope").with("scope", "FB=????")));
    probes.put("TC_OAD001_d", () -> authorize(replacing("client_id", "nobody")));
    probes.put(
        "TC_OAD001_e", () -> authorize(replacing("redirect_uri", "https://elsewhere.example/x")));
    probes.put("TC_OAD001_f", () -> authorize(replacing("scope", "FB=????")));
    probes.put("TC_OAD001_g", () -> authorize(replacing("redirect_uri", registered + "/more")));
    probes.put("TC_OAD001_h", () -> authorize(replacing("redirect_uri", registered + "?a=b")));
    probes.put("TC_OAD052", () -> authorize(replacing("redirect_uri", registered + "#there")));
    probes.put("TC_OAD032", () -> authorize(replacing("redirect_uri", registered + "/")));
    probes.put(
        "TC_OAD001_v",
        () ->
            authorize(
                replacing(
                    "redirect_uri",
                    registered.replaceFirst("^(https://[^/:]+)", "$1.unregistered.example"))));
    probes.put(
        "TC_OAD001_i",
        () -> authorize(replacing("redirect_uri", registered.replace(":8443", ":9443"))));
    probes.put(
        "TC_OAD001_j",
        () -> authorize(replacing("redirect_uri", registered.replace("https:", "http:"))));
    probes.put(
        "TC_OAD001_k",
        () -> authorize(replacing("redirect_uri", registered.replace("callback", "CALLBACK"))));
    probes.put("TC_OAD001_l", () -> authorize(good().with("redirect_uri", registered)));
    probes.put(
        "TC_OAD001_u",
        () -> authorize(good().with("redirect_uri", "https://unregistered.example/callback")));
    probes.put("TC_OAD001_m", () -> authorize(good().with("response_type", "code")));
    probes.put(
        "TC_OAD001_n",
        () -> Signature.of(running.decide(running.ada(), good().with("color", "blue"), "approve")));
    probes.put("TC_OAD001_o", () -> Signature.of(running.decide(running.ada(), good(), "approve")));
    probes.put(
        "TC_OAD031",
        () ->
            Signature.of(
                running.decide(
                    running.ada(),
                    running.authorizationRequest(STATE + "x".repeat(500)),
                    "approve")));
    probes.put("TC_OAD001_p", this::wrongPassword);
    probes.put("TC_OAD001_q", () -> knock(good()));
    probes.put("TC_OAD001_r", () -> knock(good().without("response_type")));
    probes.put("TC_OAD001_s", () -> knock(replacing("response_type", "token")));
    probes.put("TC_OAD001_t", () -> knock(replacing("scope", "FB=????")));
    probes.put("TC_OAD017_a", () -> authorize(good().without("redirect_uri")));
    probes.put("TC_OAD017_b", () -> authorize(good().without("scope")));
    probes.put(
        "TC_OAD017_c",
        () -> Signature.of(running.decide(running.ada(), good().without("state"), "approve")));
    probes.put(
        "TC_OAD041",
        () ->
            authorize(
                good()
                    .without("client_id")
                    .without("scope")
                    .with("client_id", running.first().adminClient().id())
                    .with("scope", running.first().adminClient().offered().toString())));
    probes.put("TC_OAD018_a", () -> repeating("scope"));
    probes.put("TC_OAD018_b", () -> repeating("state"));
    probes.put("TC_OAD018_c", () -> repeating("client_id"));
    probes.put("TC_OAD018_d", () -> authorize(good().with("client_id", "nobody")));
    probes.put(
        "TC_OAD019",
        () ->
            authorize(
                good()
                    .with("code_challenge", "a".repeat(43))
                    .with("code_challenge_method", "plain")));
    probes.put("TC_OAD002", () -> Signature.of(running.decide(running.ada(), good(), "deny")));
    return probes;
  }

  /** While nobody is logged in. */
  private String knock(Parameters request) {
    return Signature.of(running.authorize(request));
  }

  private String authorize(Parameters request) {
    return Signature.of(running.authorize(running.ada(), request));
  }

  private String repeating(String name) {
    return authorize(good().with(name, good().first(name).orElseThrow()));
  }

  private String wrongPassword() {
    Browser browser = new Browser(running);
    HttpResponse<String> login =
        browser.visit(
            URI.create(running.authorize(good()).headers().firstValue("Location").orElseThrow()));
    HttpResponse<String> answer = browser.logIn(login, "ada", "guess");
    return Signature.of(answer)
        + (answer.body().contains("code=") ? " with a code " : " ")
        + Signature.of(browser.visit(running.authorizationUri(good()))).substring(0, 4);
  }

  private Parameters good() {
    return running.authorizationRequest(STATE);
  }

  private Parameters replacing(String name, String value) {
    return good().without(name).with(name, value);
  }
}
