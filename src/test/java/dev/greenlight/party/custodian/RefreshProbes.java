package dev.greenlight.party.custodian;

import dev.greenlight.party.server.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each test case of refresh requests would see. */
final class RefreshProbes {
  private final RunningCustodian running;
  private final CustomerTokens tokens;

  RefreshProbes(RunningCustodian running) {
    this.running = running;
    tokens = new CustomerTokens(running);
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    probes.put("TC_OAD011_a", () -> tokens.send(refreshing().without("grant_type")));
    probes.put("TC_OAD011_b", () -> tokens.send(refreshing().without("refresh_token")));
    probes.put("TC_OAD011_c", () -> tokens.send(refreshing().with("scope", "FB=4_5_15_16")));
    probes.put(
        "TC_OAD011_d",
        () -> tokens.send(refreshing().without("refresh_token").with("refresh_token", "invented")));
    probes.put(
        "TC_OAD011_e",
        () -> Signature.of(running.token(running.second().customerClient(), refreshing())));
    probes.put(
        "TC_OAD011_f",
        () ->
            tokens.send(
                refreshing()
                    .without("refresh_token")
                    .with("refresh_token", tokens.issued().get("access_token"))));
    refreshRepeating(probes);
    probes.put(
        "TC_OAD011_n",
        () -> Signature.of(running.tokenByGet(running.first().customerClient(), refreshing())));
    probes.put(
        "TC_OAD011_m",
        () -> {
          Parameters form = refreshing();
          running.hook("expire", "token", form.first("refresh_token").orElseThrow());
          return tokens.send(form);
        });
    probes.put(
        "TC_OAD020",
        () -> {
          Map<String, String> before = tokens.issued();
          Map<String, String> after = tokens.refreshed(before);
          return Signature.of(running.refresh(before.get("refresh_token")))
              + Signature.of(running.refresh(after.get("refresh_token")));
        });
    probes.put(
        "TC_OAD021",
        () -> {
          Map<String, String> document = tokens.issued();
          return Signature.of(running.refresh(document.get("refresh_token")))
              + Signature.of(running.refresh(document.get("refresh_token")));
        });
    probes.put("TC_OAD051", this::refreshedForAllAfterLess);
    probes.put(
        "TC_OAD011_g",
        () -> CustomerTokens.withWrongSecret(running, tokens.client(), refreshing()));
    probes.put("TC_OAD011_h", () -> tokens.byNameAlone(refreshing()));
    probes.put(
        "TC_OAD011_i",
        () ->
            tokens.send(
                refreshing().with("scope", running.first().customerClient().offered().toString())));
    return probes;
  }

  private String refreshedForAllAfterLess() {
    Map<String, String> less =
        TokenDocument.read(
            running.token(
                tokens.client(),
                refreshing().with("scope", "FB=4_5;IntervalDuration=3600;BlockDuration=daily")));
    return tokens.send(
        Parameters.none()
            .with("grant_type", "refresh_token")
            .with("refresh_token", less.getOrDefault("refresh_token", "none"))
            .with("scope", RunningCustodian.SCOPE));
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
                  return tokens.send(form.with(name, form.first(name).orElseThrow()));
                }));
  }

  private Parameters refreshing() {
    return Parameters.none()
        .with("grant_type", "refresh_token")
        .with("refresh_token", tokens.issued().get("refresh_token"));
  }
}
