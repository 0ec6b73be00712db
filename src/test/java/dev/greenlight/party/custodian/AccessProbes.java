package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.ProbedPlaces.Place;
import dev.greenlight.party.custodian.ProbedTokens.Kind;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What each test case of the access matrix would see. */
final class AccessProbes {
  private final RunningCustodian running;
  private final ProbedTokens tokens;
  private final ProbedPlaces places;

  AccessProbes(RunningCustodian running, ProbedTokens tokens, ProbedPlaces places) {
    this.running = running;
    this.tokens = tokens;
    this.places = places;
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    Map<String, Place> own = places.of(places.members(running.ada()), running.ada());
    own.forEach((name, place) -> row(probes, name, URI.create(place.address()), place.right()));
    writes(probes, own);
    foreign(probes, own);
    for (String root :
        List.of("ApplicationInformation", "UsagePoint", "MeterReading", "IntervalBlock")) {
      String id = "ALL_" + root.toUpperCase(Locale.ROOT);
      URI uri = running.resource(root);
      writesWith(probes, id + "_GET", uri, "GET", List.of("NONE"));
      writesWith(probes, id + "_POST", uri, "POST", List.of("NONE"));
      for (Kind kind : Kind.values()) {
        probes.put("TC_ACC_" + id + "_GET_" + kind, () -> read(uri, tokens.good(kind)));
        probes.put(
            "TC_ACC_" + id + "_POST_" + kind, () -> tokens.write("POST", uri, tokens.good(kind)));
      }
    }
    return probes;
  }

  private void writes(Map<String, Probe> probes, Map<String, Place> read) {
    // What is deleted must be of no use to others, as a bent custodian does it.
    String expendable = running.tokens(running.ada()).get("authorizationURI");
    Map<String, Place> written = new LinkedHashMap<>(read);
    written.put("AUTHENTRY", new Place(expendable, Kind.CLIENT));
    written.forEach(
        (name, place) -> {
          for (String method : methods(name)) {
            URI uri = URI.create(place.address());
            String id = name + "_" + method;
            writesWith(probes, id, uri, method, List.of("NONE", "EMPTY", "MALFORMED", "RANDOM"));
            String cell = "TC_ACC_" + id + "_";
            probes.put(
                cell + "EXPIRED", () -> tokens.write(method, uri, tokens.expired(place.right())));
            probes.put(
                cell + "REVOKED", () -> tokens.write(method, uri, tokens.revoked(place.right())));
            for (Kind kind : Kind.values()) {
              if (kind != place.right() || kind == Kind.CUSTOMER) {
                probes.put(cell + kind, () -> tokens.write(method, uri, tokens.good(kind)));
              }
            }
            if (place.right() != Kind.CUSTOMER) {
              probes.put(
                  cell + "FOREIGN", () -> tokens.write(method, uri, tokens.foreign(place.right())));
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
          () ->
              Signature.of(
                  running.write(method, uri, ProbedTokens.body(method), headers.get(each))));
    }
  }

  private void foreign(Map<String, Probe> probes, Map<String, Place> own) {
    String longer = running.ada().subscription() + "1";
    places
        .of(places.members(running.ben()), running.ben())
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
                probes.put(
                    "TC_ACC_" + name + "_FOREIGN", () -> read(uri, tokens.good(Kind.CUSTOMER)));
                probes.put(
                    "TC_ACC_" + name + "_LONGERID",
                    () -> read(prefixed, tokens.good(Kind.CUSTOMER)));
              }
            });
    ThirdPartyRecord second = running.second();
    URI registration = running.resource("ApplicationInformation/" + second.id());
    URI bulk = running.resource("Batch/Bulk/" + second.bulkId());
    probes.put("TC_ACC_APPINFO_FOREIGN", () -> read(registration, tokens.good(Kind.REGISTRATION)));
    probes.put("TC_ACC_BULK_FOREIGN", () -> read(bulk, tokens.good(Kind.CLIENT)));
    URI customers = running.resource("Batch/BulkRetailCustomerInfo/" + second.bulkId());
    probes.put("TC_ACC_RCBULK_FOREIGN", () -> read(customers, tokens.good(Kind.CLIENT)));
    for (String name : List.of("APPINFO", "AUTHENTRY", "BULK", "RCBULK")) {
      URI uri = URI.create(own.get(name).address() + "1");
      probes.put(
          "TC_ACC_" + name + "_LONGERID", () -> read(uri, tokens.good(own.get(name).right())));
    }
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
    probes.put(id + "WRONGKIND1", () -> read(uri, tokens.good(wrong.get(0))));
    probes.put(id + "WRONGKIND2", () -> read(uri, tokens.good(wrong.get(1))));
    probes.put(id + "EXPIRED", () -> read(uri, tokens.expired(right)));
    probes.put(id + "REVOKED", () -> read(uri, tokens.revoked(right)));
  }

  private String read(URI uri, String token) {
    return Signature.of(running.read(uri, token));
  }
}
