package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What each test case of revocation would see, and that of what is announced of it. */
final class RevocationProbes {
  private static final Pattern DATED_AS_GRANTED =
      Pattern.compile("<published>([^<]+)</published>\\s*<updated>\\1<");

  private final RunningCustodian running;
  private final CustomerTokens tokens;

  RevocationProbes(RunningCustodian running) {
    this.running = running;
    tokens = new CustomerTokens(running);
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

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    probes.put(
        "TC_REV001",
        () -> {
          Map<String, String> document = tokens.issued();
          return Signature.of(running.revoke(tokens.client(), document.get("access_token")))
              + tokens.read(document);
        });
    probes.put(
        "TC_REV002",
        () -> {
          Map<String, String> document = tokens.issued();
          return Signature.of(running.revoke(tokens.client(), document.get("refresh_token")))
              + Signature.of(running.refresh(document.get("refresh_token")))
              + tokens.read(document);
        });
    probes.put(
        "TC_REV003",
        () -> {
          Map<String, String> document = tokens.issued();
          return Signature.of(
                  running.revoke(running.second().customerClient(), document.get("access_token")))
              + " then "
              + tokens.read(document);
        });
    probes.put(
        "TC_REV006",
        () -> {
          Map<String, String> document = tokens.issued();
          return Signature.of(
                  running.revoke(
                      withOtherSecret(tokens.client(), "wrong"), document.get("access_token")))
              + " then "
              + tokens.read(document);
        });
    probes.put("TC_REV004", () -> Signature.of(running.revoke(tokens.client(), "invented")));
    probes.put(
        "TC_REV005",
        () -> {
          Map<String, String> document = tokens.issued();
          running.hook("advance", "seconds", "2");
          running.hook("revoke", "authorization", document.get("authorizationURI"));
          String ended = tokens.authorization(document.get("authorizationURI"));
          return tokens.read(document)
              + Signature.of(running.refresh(document.get("refresh_token")))
              + ended.replaceFirst("(?s).*<status>(.)<.*", "status $1")
              + (DATED_AS_GRANTED.matcher(ended).find() ? " dated as granted" : "")
              + tokens.told(document);
        });
    probes.put(
        "TC_REV007",
        () -> {
          Map<String, String> before = tokens.issued();
          Map<String, String> after = tokens.refreshed(before);
          return Signature.of(running.revoke(tokens.client(), after.get("refresh_token")))
              + tokens.read(before)
              + tokens.read(after);
        });
    probes.put(
        "TC_REV008",
        () -> {
          Map<String, String> before = tokens.issued();
          Map<String, String> after = tokens.refreshed(before);
          running.hook("revoke", "authorization", before.get("authorizationURI"));
          return tokens.read(before) + tokens.read(after);
        });
    probes.put(
        "TC_REV009",
        () -> {
          Map<String, String> document = tokens.issued();
          return Signature.of(
                  running.revoke(tokens.client(), document.get("access_token"), "refresh_token"))
              + tokens.read(document);
        });
    probes.put(
        "TC_REV010",
        () -> {
          Map<String, String> document = tokens.issued();
          String token = document.get("refresh_token");
          return Signature.of(running.revoke(tokens.client(), token, "access_token"))
              + Signature.of(running.refresh(token));
        });
    probes.put(
        "TC_META001",
        () ->
            running
                .get(running.description().metadata())
                .body()
                .replaceAll("localhost:[0-9]+", "localhost"));
    return probes;
  }
}
