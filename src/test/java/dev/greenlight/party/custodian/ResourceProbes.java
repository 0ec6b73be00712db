package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each test case of resources would see, in one line that does not depend on chance. */
final class ResourceProbes {
  private static final Pattern SELF =
      Pattern.compile("<link rel=\"self\" href=\"([^\"]+)\" type=\"espi-entry/([A-Za-z]+)\"/>");

  private static final List<String> ALONE =
      List.of(
          "UsagePoint",
          "MeterReading",
          "IntervalBlock",
          "UsageSummary",
          "ReadingType",
          "LocalTimeParameters");

  private final RunningCustodian running;
  private final Map<String, String> ofAda;
  private final Map<String, String> ofBen;

  ResourceProbes(RunningCustodian running) {
    this.running = running;
    this.ofAda = members(running.ada());
    this.ofBen = members(running.ben());
  }

  /** Address of one resource of each kind. */
  private Map<String, String> members(RetailCustomer customer) {
    Map<String, String> found = new TreeMap<>();
    String path = "Batch/Subscription/" + customer.subscription();
    String batch = running.read(path, customerToken(customer)).body();
    Matcher self = SELF.matcher(batch);
    while (self.find()) {
      found.putIfAbsent(self.group(2), self.group(1));
    }
    if (found.isEmpty()) {
      throw new NoSuchElementException("a batch to take addresses from");
    }
    return found;
  }

  private String customerToken(RetailCustomer customer) {
    return running.tokens(customer).get("access_token");
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    foundation(probes);
    matrix(probes);
    privacy(probes);
    for (int i = 0; i < ALONE.size(); i++) {
      String kind = ALONE.get(i);
      probes.put(
          "TC_RES001_" + (char) ('a' + i),
          () -> stable(running.read(URI.create(ofAda.get(kind)), customerToken(running.ada()))));
    }
    return probes;
  }

  private String stable(HttpResponse<String> answer) {
    return Signature.of(answer)
        + answer
            .body()
            .replaceAll("localhost:[0-9]+", "localhost")
            .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "uuid");
  }

  private void foundation(Map<String, Probe> probes) {
    String registration = "ApplicationInformation/" + running.first().id();
    probes.put(
        "TC_FND002",
        () ->
            stable(running.read(registration, running.first().registrationAccessToken()))
                .replaceAll("<(published|updated|client_id_issued_at)>[^<]+", "<$1>"));
    probes.put(
        "TC_FND003",
        () ->
            String.valueOf(
                running
                    .read("Authorization", admin(running.first()))
                    .body()
                    .contains(standing(running.second().adminClient()))));
    probes.put(
        "TC_FND004",
        () -> {
          String uri = running.tokens(running.ada()).get("authorizationURI");
          return running
              .read(URI.create(uri), admin(running.first()))
              .body()
              .replaceAll("[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}", "id")
              .replaceAll(">[0-9TZ:.-]{8,}<", "><")
              .replaceAll("localhost:[0-9]+", "localhost");
        });
    probes.put(
        "TC_FND005",
        () -> Signature.of(running.read("Batch/Subscription/9", customerToken(running.ada()))));
    probes.put(
        "TC_FND006", () -> stable(running.read("ReadServiceStatus", admin(running.first()))));
  }

  private String admin(ThirdPartyRecord thirdParty) {
    return running.clientToken(thirdParty.adminClient());
  }

  /** Address of what a client may do by its registration. */
  private String standing(Client client) {
    String token =
        running.token(client, Parameters.none().with("grant_type", "client_credentials")).body();
    Matcher uri = Pattern.compile("\"authorizationURI\":\"([^\"]+)\"").matcher(token);
    if (!uri.find()) {
      throw new IllegalStateException("no authorizationURI");
    }
    return uri.group(1);
  }

  private void matrix(Map<String, Probe> probes) {
    String usagePoint = ofAda.get("UsagePoint");
    String meterReading = ofAda.get("MeterReading");
    Map<String, String> customer = new LinkedHashMap<>();
    customer.put("BATCH", running.resource("Batch/Subscription/9").toString());
    customer.put("USAGEPOINTS", running.resource("Subscription/9/UsagePoint").toString());
    customer.put("USAGEPOINT", usagePoint);
    customer.put("METERREADINGS", usagePoint + "/MeterReading");
    customer.put("METERREADING", meterReading);
    customer.put("INTERVALBLOCKS", meterReading + "/IntervalBlock");
    customer.put("INTERVALBLOCK", ofAda.get("IntervalBlock"));
    customer.put("USAGESUMMARIES", usagePoint + "/UsageSummary");
    customer.put("USAGESUMMARY", ofAda.get("UsageSummary"));
    customer.put("READINGTYPE", ofAda.get("ReadingType"));
    customer.put("LOCALTIME", ofAda.get("LocalTimeParameters"));
    ThirdPartyRecord first = running.first();
    customer.forEach(
        (name, uri) ->
            row(probes, name, uri, Kind.CUSTOMER, List.of(Kind.CLIENT, Kind.REGISTRATION)));
    row(
        probes,
        "APPINFO",
        running.resource("ApplicationInformation/" + first.id()).toString(),
        Kind.REGISTRATION,
        List.of(Kind.CUSTOMER, Kind.CLIENT));
    row(
        probes,
        "AUTHFEED",
        running.resource("Authorization").toString(),
        Kind.CLIENT,
        List.of(Kind.CUSTOMER, Kind.REGISTRATION));
    row(
        probes,
        "AUTHENTRY",
        standing(first.adminClient()),
        Kind.CLIENT,
        List.of(Kind.CUSTOMER, Kind.REGISTRATION));
    row(
        probes,
        "STATUS",
        running.resource("ReadServiceStatus").toString(),
        Kind.CLIENT,
        List.of(Kind.CUSTOMER, Kind.REGISTRATION));
  }

  private enum Kind {
    CUSTOMER,
    CLIENT,
    REGISTRATION
  }

  private void row(
      Map<String, Probe> probes, String name, String address, Kind right, List<Kind> wrong) {
    URI uri = URI.create(address);
    String id = "TC_ACC_" + name + "_";
    probes.put(id + "NONE", () -> Signature.of(running.get(uri)));
    probes.put(
        id + "EMPTY",
        () ->
            Signature.of(running.get(uri, "Authorization", ""))
                + " then "
                + Signature.of(running.get(uri, "Authorization", "Bearer")));
    probes.put(id + "MALFORMED", () -> read(uri, "{\"<q8Zw1n6yT0vKx4fJr2LmB7sDc9aHeU3p>\"}"));
    probes.put(id + "RANDOM", () -> read(uri, "q8Zw1n6yT0vKx4fJr2LmB7sDc9aHeU3p"));
    probes.put(id + "WRONGKIND1", () -> read(uri, token(wrong.get(0))));
    probes.put(id + "WRONGKIND2", () -> read(uri, token(wrong.get(1))));
    probes.put(
        id + "EXPIRED",
        () -> {
          String token = token(right);
          running.hook("expire", "token", token);
          return read(uri, token);
        });
    probes.put(
        id + "REVOKED",
        () -> {
          String token = token(right);
          running.revoke(client(right), token);
          return read(uri, token);
        });
  }

  private Client client(Kind kind) {
    ThirdPartyRecord first = running.first();
    return switch (kind) {
      case CUSTOMER -> first.customerClient();
      case CLIENT -> first.adminClient();
      case REGISTRATION -> first.registrationClient();
    };
  }

  private String token(Kind kind) {
    return kind == Kind.CUSTOMER ? customerToken(running.ada()) : running.clientToken(client(kind));
  }

  private String read(URI uri, String token) {
    return Signature.of(running.read(uri, token));
  }

  private void privacy(Map<String, Probe> probes) {
    probes.put("TC_PRV001", () -> asAda("Batch/Subscription/91"));
    probes.put(
        "TC_PRV002", () -> asAda("Batch/Subscription/" + running.ada().subscription() + "1"));
    String foreign = ofBen.get("UsagePoint");
    probes.put("TC_PRV003", () -> asAda(foreign.replace("/Subscription/91/", "/Subscription/9/")));
    probes.put("TC_PRV004", () -> asAda(foreign));
    probes.put("TC_PRV005", () -> asAda("Batch/Subscription/4711"));
    probes.put(
        "TC_PRV006",
        () -> read(URI.create(standing(running.first().adminClient())), admin(running.second())));
    probes.put(
        "TC_PRV007",
        () ->
            String.valueOf(
                running
                    .read("Authorization", admin(running.second()))
                    .body()
                    .contains(standing(running.first().adminClient()))));
    probes.put(
        "TC_PRV008_a",
        () ->
            asAda("Batch/Subscription/9/../91")
                + asAda("Batch/Subscription/9%2F..%2F91")
                + asAda("Batch/Subscription/91/"));
    probes.put("TC_PRV009", () -> asAda(ofBen.get("IntervalBlock")));
  }

  private String asAda(String path) {
    URI uri = path.startsWith("https:") ? URI.create(path) : running.resource(path);
    return read(uri, customerToken(running.ada()));
  }
}
