package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.Client;
import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each test case of resources would see, in one line that does not depend on chance. */
final class ResourceProbes {
  private static final Pattern SELF =
      Pattern.compile("<link rel=\"self\" href=\"([^\"]+)\" type=\"espi-entry/([A-Za-z]+)\"/>");

  private static final Pattern CERTIFICATE = Pattern.compile("/certificate/([^\"]+)\"");

  private static final List<String> ALONE =
      List.of(
          "UsagePoint",
          "MeterReading",
          "IntervalBlock",
          "UsageSummary",
          "ReadingType",
          "LocalTimeParameters");

  private final RunningCustodian running;
  private final Map<Kind, String> good = new EnumMap<>(Kind.class);
  private final Map<Kind, String> expired = new EnumMap<>(Kind.class);
  private final Map<Kind, String> revoked = new EnumMap<>(Kind.class);
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
    others(probes);
    probes.put("TC_RES003", () -> String.valueOf(entriesOfAda().equals(entriesOfAda())));
    for (int i = 0; i < ALONE.size(); i++) {
      String kind = ALONE.get(i);
      probes.put(
          "TC_RES001_" + (char) ('a' + i),
          // A custodian that tells its batch otherwise each time tells no part as it told the
          // batch.
          () ->
              stable(running.read(URI.create(ofAda.get(kind)), customerToken(running.ada())))
                  + entriesOfAda().equals(entriesOfAda())
                  + (kind.equals("IntervalBlock") ? readingsOfAda() : 0));
    }
    return probes;
  }

  /** A block may be whole alone and not in the batch. */
  private int readingsOfAda() {
    return entriesOfAda().split("</IntervalReading>", -1).length;
  }

  private String entriesOfAda() {
    String path = "Batch/Subscription/" + running.ada().subscription();
    String batch = running.read(path, customerToken(running.ada())).body();
    return batch.substring(batch.indexOf("<entry"));
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
          String scope = RunningCustodian.SCOPE + ";AccountCollection=3";
          Parameters asked =
              running.authorizationRequest("counted").without("scope").with("scope", scope);
          Map<String, String> tokens =
              TokenDocument.read(
                  running.token(
                      running.first().customerClient(),
                      running.redemption(running.code(running.ada(), asked))));
          return running
              .read(URI.create(tokens.get("authorizationURI")), admin(running.first()))
              .body()
              .concat(tokens.get("scope"))
              .replaceAll("[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}", "id")
              .replaceAll("<expires_at>[0-9]{10}<", "<expires_at>seconds<")
              .replaceAll(">[0-9TZ:.-]{8,}<", "><")
              .replaceAll("localhost:[0-9]+", "localhost");
        });
    probes.put(
        "TC_FND005",
        () -> Signature.of(running.read("Batch/Subscription/9", customerToken(running.ada()))));
    probes.put(
        "TC_CERTIFICATE_APPINFO",
        () -> certificates(running.read(registration, running.first().registrationAccessToken())));
    probes.put(
        "TC_CERTIFICATE_AUTHFEED",
        () -> certificates(running.read("Authorization", admin(running.first()))));
    probes.put(
        "TC_CERTIFICATE_AUTHENTRY",
        () ->
            certificates(
                running.read(
                    URI.create(standing(running.first().adminClient())), admin(running.first()))));
    probes.put(
        "TC_CERTIFICATE_BATCH",
        () -> certificates(running.read("Batch/Subscription/9", customerToken(running.ada()))));
    probes.put("TC_OFA001", this::offline);
    probes.put(
        "TC_FND006", () -> stable(running.read("ReadServiceStatus", admin(running.first()))));
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
    String told = running.read(authorization, admin(running.first())).body();
    return told.contains("Period>")
        + " "
        + Signature.of(running.read("Batch/Subscription/9", running.description().offlineToken()));
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
    Map<String, Place> places = places(ofAda, running.ada());
    places.forEach((name, place) -> row(probes, name, URI.create(place.address()), place.right()));
    writes(probes, places);
    foreign(probes, places);
    for (String root :
        List.of("ApplicationInformation", "UsagePoint", "MeterReading", "IntervalBlock")) {
      String id = "ALL_" + root.toUpperCase(Locale.ROOT);
      URI uri = running.resource(root);
      writesWith(probes, id + "_GET", uri, "GET", List.of("NONE"));
      writesWith(probes, id + "_POST", uri, "POST", List.of("NONE"));
      for (Kind kind : Kind.values()) {
        probes.put("TC_ACC_" + id + "_GET_" + kind, () -> read(uri, token(kind)));
        probes.put("TC_ACC_" + id + "_POST_" + kind, () -> write("POST", uri, token(kind)));
      }
    }
  }

  /** Where a resource is, and what opens it. */
  private record Place(String address, Kind right) {}

  private Map<String, Place> places(Map<String, String> members, RetailCustomer customer) {
    String batch = running.resource("Batch/Subscription/" + customer.subscription()).toString();
    String usagePoint = members.get("UsagePoint");
    String meterReading = members.get("MeterReading");
    Map<String, String> of = new LinkedHashMap<>();
    of.put("BATCH", batch);
    of.put("USAGEPOINTBATCH", batch + usagePoint.substring(usagePoint.indexOf("/UsagePoint/")));
    of.put("USAGEPOINTS", usagePoint.substring(0, usagePoint.lastIndexOf('/')));
    of.put("USAGEPOINT", usagePoint);
    of.put("METERREADINGS", usagePoint + "/MeterReading");
    of.put("METERREADING", meterReading);
    of.put("INTERVALBLOCKS", meterReading + "/IntervalBlock");
    of.put("INTERVALBLOCK", members.get("IntervalBlock"));
    of.put("USAGESUMMARIES", usagePoint + "/UsageSummary");
    of.put("USAGESUMMARY", members.get("UsageSummary"));
    of.put("READINGTYPES", running.resource("ReadingType").toString());
    of.put("READINGTYPE", members.get("ReadingType"));
    of.put("LOCALTIMES", running.resource("LocalTimeParameters").toString());
    of.put("LOCALTIME", members.get("LocalTimeParameters"));
    Map<String, Place> places = new LinkedHashMap<>();
    of.forEach((name, address) -> places.put(name, new Place(address, Kind.CUSTOMER)));
    ThirdPartyRecord first = running.first();
    places.put(
        "APPINFO",
        new Place(
            running.resource("ApplicationInformation/" + first.id()).toString(),
            Kind.REGISTRATION));
    places.put("AUTHFEED", new Place(running.resource("Authorization").toString(), Kind.CLIENT));
    places.put("AUTHENTRY", new Place(standing(first.adminClient()), Kind.CLIENT));
    places.put("STATUS", new Place(running.resource("ReadServiceStatus").toString(), Kind.CLIENT));
    places.put(
        "BULK",
        new Place(running.resource("Batch/Bulk/" + first.bulkId()).toString(), Kind.CLIENT));
    places.put(
        "RCBATCH",
        new Place(
            running.resource("Batch/RetailCustomer/" + customer.id()).toString(), Kind.CUSTOMER));
    places.put(
        "RCBULK",
        new Place(
            running.resource("Batch/BulkRetailCustomerInfo/" + first.bulkId()).toString(),
            Kind.CLIENT));
    return places;
  }

  private void writes(Map<String, Probe> probes, Map<String, Place> read) {
    // What is deleted must be of no use to others, as a bent custodian does it.
    String expendable = running.tokens(running.ada()).get("authorizationURI");
    Map<String, Place> places = new LinkedHashMap<>(read);
    places.put("AUTHENTRY", new Place(expendable, Kind.CLIENT));
    places.forEach(
        (name, place) -> {
          for (String method : methods(name)) {
            URI uri = URI.create(place.address());
            String id = name + "_" + method;
            writesWith(probes, id, uri, method, List.of("NONE", "EMPTY", "MALFORMED", "RANDOM"));
            String cell = "TC_ACC_" + id + "_";
            probes.put(cell + "EXPIRED", () -> write(method, uri, expired(place.right())));
            probes.put(cell + "REVOKED", () -> write(method, uri, revoked(place.right())));
            for (Kind kind : Kind.values()) {
              if (kind != place.right() || kind == Kind.CUSTOMER) {
                probes.put(cell + kind, () -> write(method, uri, token(kind)));
              }
            }
            if (place.right() != Kind.CUSTOMER) {
              probes.put(cell + "FOREIGN", () -> write(method, uri, foreign(place.right())));
            }
          }
        });
  }

  private static List<String> methods(String name) {
    return switch (name) {
      case "AUTHFEED", "STATUS", "BULK", "USAGEPOINTBATCH", "RCBATCH", "RCBULK" -> List.of();
      case "BATCH" -> List.of("POST", "DELETE");
      case "USAGEPOINTS",
          "METERREADINGS",
          "INTERVALBLOCKS",
          "USAGESUMMARIES",
          "READINGTYPES",
          "LOCALTIMES" ->
          List.of("POST");
      default -> List.of("PUT", "DELETE");
    };
  }

  private void writesWith(
      Map<String, Probe> probes, String id, URI uri, String method, List<String> credentials) {
    Map<String, String[]> headers =
        Map.of(
            "NONE",
            new String[0],
            "EMPTY",
            new String[] {"Authorization", "Bearer"},
            "MALFORMED",
            new String[] {"Authorization", "Bearer {\"<x>\"}"},
            "RANDOM",
            new String[] {"Authorization", "Bearer q8Zw1n6yT0vKx4fJr2LmB7sDc9aHeU3p"});
    for (String each : credentials) {
      probes.put(
          "TC_ACC_" + id + "_" + each,
          () -> Signature.of(running.write(method, uri, body(method), headers.get(each))));
    }
  }

  private String write(String method, URI uri, String token) {
    return Signature.of(
        running.write(method, uri, body(method), "Authorization", "Bearer " + token));
  }

  private static String body(String method) {
    return method.equals("PUT") || method.equals("POST") ? "<entry/>" : "";
  }

  private void foreign(Map<String, Probe> probes, Map<String, Place> own) {
    String longer = running.ada().subscription() + "1";
    places(ofBen, running.ben())
        .forEach(
            (name, place) -> {
              if (place.right() == Kind.CUSTOMER
                  && !place.address().equals(own.get(name).address())) {
                URI uri = URI.create(place.address());
                URI prefixed =
                    URI.create(
                        place
                            .address()
                            .replace(
                                "/Subscription/" + running.ben().subscription(),
                                "/Subscription/" + longer));
                probes.put("TC_ACC_" + name + "_FOREIGN", () -> read(uri, token(Kind.CUSTOMER)));
                probes.put(
                    "TC_ACC_" + name + "_LONGERID", () -> read(prefixed, token(Kind.CUSTOMER)));
              }
            });
    ThirdPartyRecord second = running.second();
    URI registration = running.resource("ApplicationInformation/" + second.id());
    URI bulk = running.resource("Batch/Bulk/" + second.bulkId());
    probes.put("TC_ACC_APPINFO_FOREIGN", () -> read(registration, token(Kind.REGISTRATION)));
    probes.put("TC_ACC_BULK_FOREIGN", () -> read(bulk, token(Kind.CLIENT)));
    URI customers = running.resource("Batch/BulkRetailCustomerInfo/" + second.bulkId());
    probes.put("TC_ACC_RCBULK_FOREIGN", () -> read(customers, token(Kind.CLIENT)));
    for (String name : List.of("APPINFO", "AUTHENTRY", "BULK", "RCBULK")) {
      URI uri = URI.create(own.get(name).address() + "1");
      probes.put("TC_ACC_" + name + "_LONGERID", () -> read(uri, token(own.get(name).right())));
    }
  }

  private enum Kind {
    CUSTOMER,
    CLIENT,
    REGISTRATION
  }

  private void row(Map<String, Probe> probes, String name, URI uri, Kind right) {
    String id = "TC_ACC_" + name + "_";
    List<Kind> wrong = Stream.of(Kind.values()).filter(kind -> kind != right).toList();
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
    probes.put(id + "EXPIRED", () -> read(uri, expired(right)));
    probes.put(id + "REVOKED", () -> read(uri, revoked(right)));
  }

  private String expired(Kind kind) {
    return expired.computeIfAbsent(
        kind,
        unused -> {
          String token = fresh(kind);
          running.hook("expire", "token", token);
          return token;
        });
  }

  private String revoked(Kind kind) {
    return revoked.computeIfAbsent(
        kind,
        unused -> {
          String token = fresh(kind);
          running.revoke(client(kind), token);
          return token;
        });
  }

  private String foreign(Kind kind) {
    ThirdPartyRecord second = running.second();
    return running.clientToken(
        kind == Kind.CLIENT ? second.adminClient() : second.registrationClient());
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
    return good.computeIfAbsent(kind, this::fresh);
  }

  private String fresh(Kind kind) {
    return kind == Kind.CUSTOMER ? customerToken(running.ada()) : running.clientToken(client(kind));
  }

  private String read(URI uri, String token) {
    return Signature.of(running.read(uri, token));
  }

  /** Single resources, several UsagePoints, bulk data, and what a Third Party manages. */
  private void others(Map<String, Probe> probes) {
    Map<String, Place> places = places(ofAda, running.ada());
    probes.put(
        "TC_RLR001", () -> String.valueOf(entries(places.get("USAGEPOINTBATCH"), "UsagePoint")));
    List<String> kinds =
        List.of(
            "UsagePoint", "MeterReading", "IntervalBlock", "ReadingType", "LocalTimeParameters");
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
                    .matcher(running.read("Batch/Subscription/9", token(Kind.CUSTOMER)).body())
                    .results()
                    .map(link -> link.group(1))
                    .distinct()
                    .count()));
    bulk(probes);
    manage(probes);
  }

  private long entries(Place place, String kind) {
    return Pattern.compile("<link rel=\"self\" href=\"[^\"]+\" type=\"espi-entry/" + kind + "\"/>")
        .matcher(running.read(URI.create(place.address()), token(place.right())).body())
        .results()
        .count();
  }

  private void bulk(Map<String, Probe> probes) {
    probes.put(
        "TC_RBK001",
        () ->
            String.valueOf(
                running
                    .read("Batch/Bulk/" + running.first().bulkId(), admin(running.first()))
                    .body()
                    .contains("/Subscription/91/")));
    probes.put(
        "TC_RBK005",
        () ->
            String.valueOf(
                running
                    .read("Batch/Bulk/" + running.second().bulkId(), admin(running.second()))
                    .body()
                    .contains("/Subscription/91/")));
  }

  private void manage(Map<String, Probe> probes) {
    URI registration = running.resource("ApplicationInformation/" + running.first().id());
    String described =
        "<ApplicationInformation><thirdPartyApplicationDescription>%s"
            + "</thirdPartyApplicationDescription></ApplicationInformation>";
    probes.put(
        "TC_MAI001",
        () ->
            put(
                registration,
                running.read(registration, token(Kind.REGISTRATION)).body(),
                Kind.REGISTRATION));
    probes.put(
        "TC_MAI002",
        () -> {
          String before = running.read(registration, token(Kind.REGISTRATION)).body();
          put(registration, described.formatted("something else"), Kind.REGISTRATION);
          String after = running.read(registration, token(Kind.REGISTRATION)).body();
          put(registration, before, Kind.REGISTRATION);
          return String.valueOf(after.contains("something else"));
        });
    probes.put("TC_MAI003", () -> put(registration, "<nothing/>", Kind.REGISTRATION));
    URI authorization = URI.create(standing(running.first().adminClient()));
    probes.put("TC_MAU001", () -> put(authorization, "<Authorization/>", Kind.CLIENT));
    probes.put("TC_MAU003", () -> put(authorization, "<nothing/>", Kind.CLIENT));
    probes.put(
        "TC_MAU002",
        () -> {
          Map<String, String> tokens = running.tokens(running.ada());
          URI uri = URI.create(tokens.get("authorizationURI"));
          return write("DELETE", uri, token(Kind.CLIENT))
              + read(running.resource("Batch/Subscription/9"), tokens.get("access_token"));
        });
  }

  private String put(URI uri, String body, Kind kind) {
    return Signature.of(running.write("PUT", uri, body, "Authorization", "Bearer " + token(kind)));
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
