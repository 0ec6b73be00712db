package dev.greenlight.party.custodian;

import dev.greenlight.act.oauth.ClientAssertion;
import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import dev.greenlight.trust.PrivateKeys;
import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each test case of a client's own tokens, and of how it proves itself, would see. */
final class ClientTokenProbes {
  private static final String CLIENT_CREDENTIALS = "client_credentials";

  private final RunningCustodian running;

  ClientTokenProbes(RunningCustodian running) {
    this.running = running;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    clientCredentials(probes);
    assertions(probes);
    return probes;
  }

  private void clientCredentials(Map<String, Probe> probes) {
    ThirdPartyRecord first = running.first();
    Parameters good = Parameters.none().with("grant_type", CLIENT_CREDENTIALS);
    probes.put(
        "TC_OAD014_a",
        () -> Signature.of(running.token(first.adminClient(), good.without("grant_type"))));
    probes.put(
        "TC_OAD014_b",
        () ->
            Signature.of(running.token(first.adminClient(), good.with("scope", "FB=read/write"))));
    probes.put(
        "TC_OAD014_c", () -> CustomerTokens.withWrongSecret(running, first.adminClient(), good));
    probes.put("TC_OAD014_o", () -> Signature.of(running.tokenByGet(first.adminClient(), good)));
    probes.put(
        "TC_SCHEME001",
        () ->
            Signature.of(
                running.post(
                    running.description().tokenEndpoint(),
                    good,
                    "Authorization",
                    RunningCustodian.basic(first.adminClient()).replace("Basic", "basic"))));
    probes.put(
        "TC_OAD014_l",
        () -> Signature.of(running.token(first.customerClient(), good.with("scope", "FB=34_35"))));
    Client admin = first.adminClient();
    String secret = admin.secret();
    Map<String, String> nearlyRight =
        Map.of(
            "TC_OAD014_h",
            CustomerTokens.cut(secret),
            "TC_OAD014_i",
            secret + "1",
            "TC_OAD014_j",
            secret.toUpperCase(Locale.ROOT),
            "TC_OAD014_m",
            "",
            "TC_OAD014_k",
            secret.substring(0, 8) + "x".repeat(secret.length() - 8));
    nearlyRight.forEach(
        (id, sent) -> probes.put(id, () -> CustomerTokens.withSecret(running, admin, sent, good)));
    probes.put(
        "TC_OAD014_n",
        () ->
            Signature.of(
                running.post(
                    running.description().tokenEndpoint(),
                    good.with("client_id", admin.id()).with("client_secret", ""))));
    probes.put(
        "TC_OAD054",
        () ->
            Signature.of(
                running.post(
                    running.description().tokenEndpoint(),
                    good.with("client_id", admin.id()).with("client_secret", admin.secret()))));
    probes.put(
        "TC_OAD014_d",
        () ->
            Signature.of(
                running.token(
                    first.adminClient(), good.with("scope", "FB=34").with("scope", "FB=34"))));
    probes.put(
        "TC_OAD014_e",
        () ->
            Signature.of(
                running.token(first.adminClient(), good.with("grant_type", CLIENT_CREDENTIALS))));
    probes.put(
        "TC_OAD014_f",
        () -> Signature.of(running.token(first.adminClient(), good.with("scope", "FB=34_35_99"))));
    probes.put(
        "TC_OAD040",
        () -> Signature.of(running.token(first.adminClient(), good.with("scope", "FB=34_35_29"))));
    probes.put(
        "TC_OAD042",
        () ->
            Signature.of(
                running.send(
                    HttpRequest.newBuilder(running.description().tokenEndpoint())
                        .header("Content-Type", "application/json")
                        .header("Authorization", RunningCustodian.basic(first.adminClient()))
                        .POST(
                            HttpRequest.BodyPublishers.ofString(
                                "{\"grant_type\": \"client_credentials\"}")))));
    probes.put(
        "TC_OAD043",
        () ->
            Signature.of(
                running.token(
                    first.adminClient(), good.with("client_id", first.customerClient().id()))));
    probes.put(
        "TC_OAD014_g",
        () ->
            TokenDocument.read(running.token(first.adminClient(), good))
                .getOrDefault("scope", "none"));
    probes.put(
        "TC_OAD015",
        () -> {
          Map<String, String> document =
              TokenDocument.read(running.token(first.adminClient(), good));
          return new TreeMap<>(document).keySet() + document.get("expires_in");
        });
  }

  private void assertions(Map<String, Probe> probes) {
    Client client = running.second().registrationClient();
    ClientAssertion good =
        ClientAssertion.of(
            client.id(),
            PrivateKeys.pem(client.keys().getPrivate()),
            Optional.empty(),
            running.description().tokenEndpoint().toString(),
            InstantSource.system());
    probes.put("TC_JWT001_a", () -> asserting(good.byAnotherKey().sign()));
    probes.put("TC_JWT001_b", () -> asserting(good.expired().sign()));
    probes.put("TC_JWT001_c", () -> asserting(good.forAudience("https://other.example").sign()));
    probes.put(
        "TC_JWT002",
        () -> {
          String once = good.sign();
          return asserting(once).substring(0, 4) + asserting(once).substring(0, 4);
        });
  }

  private String asserting(String assertion) {
    return Signature.of(
        running.post(
            running.description().tokenEndpoint(),
            Parameters.none()
                .with("grant_type", CLIENT_CREDENTIALS)
                .with(
                    "client_assertion_type",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .with("client_assertion", assertion)));
  }
}
