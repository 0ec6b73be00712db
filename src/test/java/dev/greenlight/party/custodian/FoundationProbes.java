package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What every Data Custodian has to serve: who the Third Party is, what it was granted, the batch.
 */
final class FoundationProbes {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z:]+");

  private static final Pattern CERTIFICATE = Pattern.compile("/certificate/([^\"]+)\"");

  private final RunningCustodian running;
  private final ProbedTokens tokens;
  private final ProbedPlaces places;

  FoundationProbes(RunningCustodian running, ProbedTokens tokens, ProbedPlaces places) {
    this.running = running;
    this.tokens = tokens;
    this.places = places;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    String registration = "ApplicationInformation/" + running.first().id();
    probes.put(
        "TC_FND002",
        () ->
            ResourceProbes.stable(
                    running.read(registration, running.first().registrationAccessToken()))
                .replaceAll("<(published|updated|client_id_issued_at)>[^<]+", "<$1>"));
    probes.put(
        "TC_FND003",
        () ->
            listed(running.first(), running.second())
                + ResourceProbes.self(
                    running.read("Authorization", tokens.ofAdmin(running.first())))
                + " "
                + Signature.elements(
                    running.read("Authorization", tokens.ofAdmin(running.first())).body()));
    probes.put(
        "TC_FND004",
        () -> {
          String scope = RunningCustodian.SCOPE + ";AccountCollection=3";
          Parameters asked =
              running.authorizationRequest("counted").without("scope").with("scope", scope);
          Map<String, String> issued =
              TokenDocument.read(
                  running.token(
                      running.first().customerClient(),
                      running.redemption(running.code(running.ada(), asked))));
          return running
              .read(URI.create(issued.get("authorizationURI")), tokens.ofAdmin(running.first()))
              .body()
              .concat(issued.get("scope"))
              .replaceAll("[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}", "id")
              .replaceAll("<expires_at>[0-9]{10}<", "<expires_at>seconds<")
              .replaceAll(">[0-9TZ:.-]{8,}<", "><")
              .replaceAll("localhost:[0-9]+", "localhost");
        });
    probes.put(
        "TC_FND005",
        () -> {
          HttpResponse<String> batch =
              running.read("Batch/Subscription/9", tokens.ofCustomer(running.ada()));
          return Signature.of(batch)
              + ResourceProbes.self(batch)
              + batch.headers().firstValue("Cache-Control").orElse(" kept");
        });
    probes.put(
        "TC_CERTIFICATE_APPINFO",
        () -> certificates(running.read(registration, running.first().registrationAccessToken())));
    probes.put(
        "TC_CERTIFICATE_AUTHFEED",
        () -> certificates(running.read("Authorization", tokens.ofAdmin(running.first()))));
    probes.put(
        "TC_CERTIFICATE_AUTHENTRY",
        () ->
            certificates(
                running.read(
                    URI.create(places.standing(running.first().adminClient())),
                    tokens.ofAdmin(running.first()))));
    probes.put(
        "TC_CERTIFICATE_BATCH",
        () -> certificates(running.read("Batch/Subscription/9", tokens.ofCustomer(running.ada()))));
    probes.put("TC_OFA001", this::offline);
    probes.put(
        "TC_FND006",
        () ->
            ResourceProbes.stable(
                running.read("ReadServiceStatus", tokens.ofAdmin(running.first()))));
    return probes;
  }

  /** Whether one is told an Authorization of the other, and not told of an own one. */
  String listed(ThirdPartyRecord reader, ThirdPartyRecord other) {
    String own = running.tokens(reader, running.ada()).get("authorizationURI");
    String feed = running.read("Authorization", tokens.ofAdmin(reader)).body();
    return feed.contains(places.standing(other.adminClient()))
        + (feed.contains(own) ? "" : ", an own one missing");
  }

  /** How a feed itself, or a lone entry, links to the certificate. */
  private String certificates(HttpResponse<String> answer) {
    String own = running.description().certificate();
    String body = answer.body();
    int entries = body.contains("<feed") ? body.indexOf("<entry>") : body.length();
    return CERTIFICATE
        .matcher(body.substring(0, entries))
        .results()
        .map(link -> link.group(1).equals(own) ? "own" : "other")
        .toList()
        .toString();
  }

  private String offline() {
    URI authorization = running.description().offlineAuthorization();
    String told = running.read(authorization, tokens.ofAdmin(running.first())).body();
    return TAG.matcher(told).results().map(MatchResult::group).collect(Collectors.joining())
        + " "
        + Signature.of(running.read("Batch/Subscription/9", running.description().offlineToken()));
  }
}
