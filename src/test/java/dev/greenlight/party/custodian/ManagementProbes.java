package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.ProbedTokens.Kind;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each test case of what a Third Party manages would see (FB_41, FB_44). */
final class ManagementProbes {
  private final RunningCustodian running;
  private final ProbedTokens tokens;
  private final ProbedPlaces places;

  ManagementProbes(RunningCustodian running, ProbedTokens tokens, ProbedPlaces places) {
    this.running = running;
    this.tokens = tokens;
    this.places = places;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    URI registration = running.resource("ApplicationInformation/" + running.first().id());
    String described =
        "<ApplicationInformation><thirdPartyApplicationDescription>%s"
            + "</thirdPartyApplicationDescription></ApplicationInformation>";
    probes.put(
        "TC_MAI001",
        () ->
            put(
                registration,
                running.read(registration, tokens.good(Kind.REGISTRATION)).body(),
                Kind.REGISTRATION));
    probes.put(
        "TC_MAI002",
        () -> {
          String before = running.read(registration, tokens.good(Kind.REGISTRATION)).body();
          put(registration, described.formatted("something else"), Kind.REGISTRATION);
          String after = running.read(registration, tokens.good(Kind.REGISTRATION)).body();
          put(registration, before, Kind.REGISTRATION);
          return String.valueOf(after.contains("something else"));
        });
    probes.put("TC_MAI003", () -> put(registration, "<nothing/>", Kind.REGISTRATION));
    URI authorization = URI.create(places.standing(running.first().adminClient()));
    probes.put("TC_MAU001", () -> put(authorization, "<Authorization/>", Kind.CLIENT));
    probes.put("TC_MAU003", () -> put(authorization, "<nothing/>", Kind.CLIENT));
    probes.put(
        "TC_MAU002",
        () -> {
          Map<String, String> issued = running.tokens(running.ada());
          URI uri = URI.create(issued.get("authorizationURI"));
          return tokens.write("DELETE", uri, tokens.good(Kind.CLIENT))
              + Signature.of(running.read("Batch/Subscription/9", issued.get("access_token")))
              + new CustomerTokens(running).told(issued);
        });
    return probes;
  }

  private String put(URI uri, String body, Kind kind) {
    return Signature.of(
        running.write("PUT", uri, body, "Authorization", "Bearer " + tokens.good(kind)));
  }
}
