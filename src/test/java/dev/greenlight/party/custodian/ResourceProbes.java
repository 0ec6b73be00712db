package dev.greenlight.party.custodian;

import dev.greenlight.act.resource.AlteredTokens;
import dev.greenlight.party.custodian.ProbedPlaces.Place;
import dev.greenlight.party.custodian.ProbedTokens.Kind;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each test case of resources would see, in one line that does not depend on chance. */
final class ResourceProbes {

  private static final Pattern SELF = Pattern.compile("rel=\"self\" href=\"([^\"]+)\"");

  private static final List<String> ALONE =
      List.of(
          "UsagePoint",
          "MeterReading",
          "IntervalBlock",
          "UsageSummary",
          "ReadingType",
          "LocalTimeParameters",
          "ElectricPowerQualitySummary");

  private final RunningCustodian running;
  private final ProbedTokens tokens;
  private final ProbedPlaces places;
  private final Map<String, String> ofAda;
  private final Map<String, String> ofBen;

  ResourceProbes(RunningCustodian running) {
    this.running = running;
    this.tokens = new ProbedTokens(running);
    this.places = new ProbedPlaces(running, tokens);
    this.ofAda = places.members(running.ada());
    this.ofBen = places.members(running.ben());
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    probes.putAll(new FoundationProbes(running, tokens, places).all());
    probes.putAll(new AccessProbes(running, tokens, places).all());
    privacy(probes);
    others(probes);
    heads(probes);
    probes.putAll(new ManagementProbes(running, tokens, places).all());
    probes.put("TC_TOK001", () -> Signature.of(running.get(withTokenInAddress())));
    probes.put("TC_TOK003", this::ofAlteredToken);
    probes.put(
        "TC_TOK002",
        () -> Signature.of(running.read(withTokenInAddress(), tokens.ofCustomer(running.ada()))));
    probes.put(
        "TC_SCHEME002",
        () ->
            Signature.of(
                running.get(
                    running.resource("Batch/Subscription/" + running.ada().subscription()),
                    "Authorization",
                    "bearer " + tokens.ofCustomer(running.ada()))));
    probes.put("TC_RES004", this::idsOfNextConsent);
    probes.put("TC_RES003", () -> String.valueOf(entriesOfAda().equals(entriesOfAda())));
    for (int i = 0; i < ALONE.size(); i++) {
      String kind = ALONE.get(i);
      probes.put(
          "TC_RES001_" + (char) ('a' + i),
          // A custodian that tells its batch otherwise each time tells no part as it told the
          // batch.
          () ->
              stable(running.read(URI.create(ofAda.get(kind)), tokens.ofCustomer(running.ada())))
                  + entriesOfAda().equals(entriesOfAda())
                  + (kind.equals("IntervalBlock") ? readingsOfAda() : 0)
                  + (kind.equals("ReadingType") ? readingTypesOfAda() : ""));
    }
    return probes;
  }

  /** HEAD without a token, and with one that nobody issued. */
  private void heads(Map<String, Probe> probes) {
    Map<String, URI> addresses =
        Map.of(
            "APPINFO", running.resource("ApplicationInformation/" + running.first().id()),
            "AUTHFEED", running.resource("Authorization"),
            "AUTHENTRY", URI.create(places.standing(running.first().adminClient())),
            "BATCH", running.resource("Batch/Subscription/" + running.ada().subscription()));
    addresses.forEach(
        (id, uri) ->
            probes.put(
                "TC_HED_" + id,
                () ->
                    running.write("HEAD", uri, "").statusCode()
                        + " "
                        + running
                            .write("HEAD", uri, "", "Authorization", "Bearer nobody-issued-this")
                            .statusCode()));
  }

  /** A request on a condition, with a token or (empty) without. */
  private String ofAlteredToken() {
    URI batch = running.resource("Batch/Subscription/" + running.ada().subscription());
    String token = tokens.ofCustomer(running.ada());
    return Stream.concat(
            Stream.of(token, AlteredTokens.changed(token)), AlteredTokens.reshaped(token).stream())
        .map(each -> read(batch, each))
        .collect(Collectors.joining(" then "));
  }

  private String packed(String taken) {
    HttpResponse<String> answer =
        running.write(
            "GET",
            running.resource("Batch/Subscription/" + running.ada().subscription()),
            "",
            "Accept-Encoding",
            taken,
            "Authorization",
            "Bearer " + tokens.ofCustomer(running.ada()));
    return answer.headers().firstValue("Content-Encoding").orElse("plain")
        + answer.body().startsWith("<")
        + answer.headers().firstValue("Cache-Control").orElse(" kept")
        + answer.headers().firstValue("Vary").orElse(" always so");
  }

  private String conditional(String token) {
    URI batch = running.resource("Batch/Subscription/" + running.ada().subscription());
    List<String> headers = new ArrayList<>(List.of("If-None-Match", "*"));
    if (!token.isEmpty()) {
      headers.addAll(List.of("Authorization", "Bearer " + token));
    }
    return String.valueOf(
        running.write("GET", batch, "", headers.toArray(String[]::new)).statusCode());
  }

  private String headAsAda(String path) {
    return String.valueOf(
        running
            .write(
                "HEAD",
                running.resource(path),
                "",
                "Authorization",
                "Bearer " + tokens.ofCustomer(running.ada()))
            .statusCode());
  }

  private URI withTokenInAddress() {
    return running.resource(
        "Batch/Subscription/"
            + running.ada().subscription()
            + "?access_token="
            + tokens.ofCustomer(running.ada()));
  }

  /** A block may be whole alone and not in the batch. */
  private int readingsOfAda() {
    return entriesOfAda().split("</IntervalReading>", -1).length;
  }

  private String readingTypesOfAda() {
    return Pattern.compile("rel=\"self\" href=\"([^\"]+/ReadingType/[^\"]+)\"")
        .matcher(entriesOfAda())
        .results()
        .map(link -> URI.create(link.group(1)))
        .map(type -> stable(running.read(type, tokens.ofCustomer(running.ada()))))
        .collect(Collectors.joining());
  }

  private String entriesOfAda() {
    String path = "Batch/Subscription/" + running.ada().subscription();
    String batch = running.read(path, tokens.ofCustomer(running.ada())).body();
    return batch.substring(batch.indexOf("<entry"));
  }

  static String stable(HttpResponse<String> answer) {
    return Signature.of(answer)
        + answer
            .body()
            .replaceAll("localhost:[0-9]+", "localhost")
            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "uuid");
  }

  private String read(URI uri, String token) {
    return Signature.of(running.read(uri, token));
  }

  /** Single resources, several UsagePoints, and bulk data. */
  private void others(Map<String, Probe> probes) {
    Map<String, Place> places = this.places.of(ofAda, running.ada());
    probes.put(
        "TC_RLR001",
        () ->
            entries(places.get("USAGEPOINTBATCH"), "UsagePoint")
                + self(
                    running.read(
                        URI.create(places.get("USAGEPOINTBATCH").address()),
                        tokens.ofCustomer(running.ada())))
                + knows(
                    running.read(
                        URI.create(places.get("USAGEPOINTBATCH").address()),
                        tokens.ofCustomer(running.ada())),
                    "UsagePoint"));
    List<String> kinds =
        List.of(
            "UsagePoint",
            "MeterReading",
            "IntervalBlock",
            "ReadingType",
            "LocalTimeParameters",
            "UsageSummary",
            "ElectricPowerQualitySummary");
    for (int i = 0; i < kinds.size(); i++) {
      String unknown = ofAda.get(kinds.get(i)).replaceFirst("[^/]+$", "nothing-has-this");
      probes.put("TC_RLR002_" + (char) ('a' + i), () -> asAda(unknown));
    }
    probes.put("TC_RLR003_a", () -> asAda(places.get("METERREADINGS").address()));
    probes.put("TC_RLR003_b", () -> asAda(ofAda.get("ReadingType")));
    probes.put("TC_RLR003_c", () -> asAda(places.get("INTERVALBLOCKS").address()));
    probes.put(
        "TC_MUP001",
        () ->
            String.valueOf(
                Pattern.compile("rel=\"related\" href=\"([^\"]+)\" type=\"espi-feed/MeterReading\"")
                    .matcher(
                        running.read("Batch/Subscription/9", tokens.good(Kind.CUSTOMER)).body())
                    .results()
                    .map(link -> link.group(1))
                    .distinct()
                    .count()));
    bulk(probes);
  }

  /** Where a feed says that it lives, or the first of its entries. */
  static String self(HttpResponse<String> feed) {
    return SELF.matcher(feed.body())
        .results()
        .map(link -> " at " + link.group(1).replaceFirst("^https://localhost:[0-9]+", ""))
        .findFirst()
        .orElse(" nowhere");
  }

  private long entries(Place place, String kind) {
    return Pattern.compile("<link rel=\"self\" href=\"[^\"]+\" type=\"espi-entry/" + kind + "\"/>")
        .matcher(running.read(URI.create(place.address()), tokens.good(place.right())).body())
        .results()
        .count();
  }

  private static long usagePoints(HttpResponse<String> batch) {
    return Pattern.compile("type=\"espi-entry/UsagePoint\"")
        .matcher(batch.body())
        .results()
        .count();
  }

  /** Whether it has the first of a kind by the id that it has in the batch. */
  private boolean knows(HttpResponse<String> answer, String kind) {
    Matcher id =
        Pattern.compile("<id>([^<]+)</id>\\s*<link rel=\"self\"[^>]*\"espi-entry/" + kind + "\"")
            .matcher(running.read("Batch/Subscription/9", tokens.ofCustomer(running.ada())).body());
    return id.find() && answer.body().contains(id.group(1));
  }

  private void bulk(Map<String, Probe> probes) {
    probes.put(
        "TC_RBK001",
        () -> {
          HttpResponse<String> bulk =
              running.read(
                  "Batch/Bulk/" + running.first().bulkId(), tokens.ofAdmin(running.first()));
          String feed = bulk.body();
          return feed.contains("/Subscription/91/")
              + " "
              + ids().stream().anyMatch(feed::contains)
              + self(bulk)
              + " "
              + Signature.elements(feed)
              + knows(bulk, "IntervalBlock")
              + usagePoints(running.read("Batch/Subscription/9", tokens.ofCustomer(running.ada())));
        });
    probes.put(
        "TC_RBK005",
        () ->
            String.valueOf(
                running
                    .read(
                        "Batch/Bulk/" + running.second().bulkId(), tokens.ofAdmin(running.second()))
                    .body()
                    .contains("/Subscription/91/")));
  }

  private String idsOfNextConsent() {
    return String.valueOf(ids().equals(ids()));
  }

  /** Of what a consent opens that was given for it. */
  private List<String> ids() {
    Map<String, String> issued = running.tokens(running.first(), running.ada());
    String batch =
        running.read(URI.create(issued.get("resourceURI")), issued.get("access_token")).body();
    return Pattern.compile("<id>[^<]+").matcher(batch).results().map(MatchResult::group).toList();
  }

  private void privacy(Map<String, Probe> probes) {
    probes.put("TC_HED010", () -> headAsAda("Batch/Subscription/91"));
    probes.put("TC_CND001", () -> conditional("") + conditional("nobody-issued-this"));
    probes.put("TC_GZIP001", () -> packed("gzip"));
    probes.put("TC_GZIP002", () -> packed("identity, *;q=0") + packed("gzip;q=0"));
    probes.put("TC_CND002", () -> conditional(tokens.ofCustomer(running.ben())));
    probes.put("TC_PRV001", () -> asAda("Batch/Subscription/91"));
    probes.put(
        "TC_PRV002", () -> asAda("Batch/Subscription/" + running.ada().subscription() + "1"));
    String foreign = ofBen.get("UsagePoint");
    probes.put("TC_PRV003", () -> asAda(foreign.replace("/Subscription/91/", "/Subscription/9/")));
    probes.put("TC_PRV020_a", () -> besideOwn("MeterReading"));
    probes.put("TC_PRV020_b", () -> besideOwn("IntervalBlock"));
    probes.put("TC_PRV020_c", () -> besideOwn("UsageSummary"));
    probes.put("TC_PRV004", () -> asAda(foreign));
    probes.put("TC_PRV005", () -> asAda("Batch/Subscription/4711"));
    probes.put(
        "TC_PRV006",
        () ->
            read(
                URI.create(places.standing(running.first().adminClient())),
                tokens.ofAdmin(running.second())));
    probes.put(
        "TC_PRV007",
        () ->
            new FoundationProbes(running, tokens, places)
                .listed(running.second(), running.first()));
    probes.put("TC_PRV010", this::listedLate);
    probes.put(
        "TC_PRV008_a",
        () ->
            asAda("Batch/Subscription/9/../91")
                + asAda("Batch/Subscription/9%2F..%2F91")
                + asAda("Batch/Subscription/91/"));
    probes.put("TC_PRV009", () -> asAda(ofBen.get("IntervalBlock")));
  }

  private String besideOwn(String kind) {
    String id = ofBen.get(kind).replaceFirst(".*/", "");
    return asAda(ofAda.get(kind).replaceFirst("[^/]+$", id));
  }

  private String asAda(String path) {
    URI uri = path.startsWith("https:") ? URI.create(path) : running.resource(path);
    return read(uri, tokens.ofCustomer(running.ada()));
  }

  private String listedLate() {
    FoundationProbes foundation = new FoundationProbes(running, tokens, places);
    String own = running.tokens(running.second(), running.ada()).get("authorizationURI");
    Map<String, String> ended = running.tokens(running.second(), running.ada());
    running.revoke(running.second().customerClient(), ended.get("refresh_token"));
    String feed = running.read("Authorization", tokens.ofAdmin(running.first())).body();
    return foundation.listed(running.first(), running.second())
        + foundation.listed(running.second(), running.first())
        + feed.contains(own)
        + feed.contains(ended.get("authorizationURI"));
  }
}
