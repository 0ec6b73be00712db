package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.ProbedPlaces.Place;
import dev.greenlight.party.custodian.ProbedTokens.Kind;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each test case of the access matrix would see. */
final class AccessProbes {
  private static final List<String> ROOTS =
      List.of(
          "ApplicationInformation",
          "UsagePoint",
          "MeterReading",
          "IntervalBlock",
          "Customer",
          "CustomerAccount",
          "CustomerAgreement",
          "ServiceLocation",
          "Meter",
          "EndDevice",
          "ProgramDateIdMappings",
          "Statement");

  private static final String BEHIND = "1";

  /** What a Third Party's own token reads, and does not write. */
  private static final List<String> READ_ONLY = List.of("BULK", "RCBULK", "AUTHFEED", "STATUS");

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
    Map<String, URI> roots = new LinkedHashMap<>();
    ROOTS.forEach(
        root -> roots.put("ALL_" + root.toUpperCase(Locale.ROOT), running.resource(root)));
    roots.put(
        "RCUSAGEPOINTS",
        running.resource("Batch/RetailCustomer/" + running.ben().id() + "/UsagePoint"));
    roots.forEach((id, uri) -> root(probes, id, uri));
    return probes;
  }

  private void root(Map<String, Probe> probes, String id, URI uri) {
    for (String method : List.of("GET", "POST")) {
      String cell = id + "_" + method;
      writesWith(probes, cell, uri, method, List.of("NONE", "EMPTY", "MALFORMED", "RANDOM"));
      probes.put(
          "TC_ACC_" + cell + "_EXPIRED",
          () -> tokens.write(method, uri, tokens.expired(Kind.CUSTOMER)));
      probes.put(
          "TC_ACC_" + cell + "_REVOKED",
          () -> tokens.write(method, uri, tokens.revoked(Kind.CUSTOMER)));
    }
    for (Kind kind : Kind.values()) {
      probes.put("TC_ACC_" + id + "_GET_" + kind, () -> read(uri, tokens.good(kind)));
      probes.put(
          "TC_ACC_" + id + "_POST_" + kind, () -> tokens.write("POST", uri, tokens.good(kind)));
    }
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
              if (kind != place.right() || kind == Kind.CUSTOMER || READ_ONLY.contains(name)) {
                probes.put(cell + kind, () -> tokens.write(method, uri, tokens.good(kind)));
              }
            }
            if (place.right() != Kind.CUSTOMER && !READ_ONLY.contains(name)) {
              probes.put(
                  cell + "FOREIGN",
                  () ->
                      tokens.write(method, uri, tokens.foreign(place.right()))
                          + statusAfter(method, uri));
            }
          }
        });
  }

  private static List<String> methods(String name) {
    return switch (name) {
      case "USAGEPOINTBATCH", "USAGEPOINTSBATCH" -> List.of();
      case "BATCH" -> List.of("POST", "PUT", "DELETE");
      case "BULK", "RCBULK" -> List.of("POST", "DELETE");
      case "AUTHFEED",
          "USAGEPOINTS",
          "METERREADINGS",
          "INTERVALBLOCKS",
          "USAGESUMMARIES",
          "QUALITYSUMMARIES",
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
    Map<String, Place> others = places.of(places.members(running.ben()), running.ben());
    others.forEach(
        (name, place) -> {
          if (place.right() == Kind.CUSTOMER && !isShared(name)) {
            foreign(probes, name, Kind.CUSTOMER, place.address(), longer(place.address()));
          }
        });
    ThirdPartyRecord second = running.second();
    Map<String, String> foreign =
        Map.of(
            "APPINFO",
            running.resource("ApplicationInformation/" + second.id()).toString(),
            "AUTHENTRY",
            places.standing(second.adminClient()),
            "BULK",
            running.resource("Batch/Bulk/" + second.bulkId()).toString(),
            "RCBULK",
            running.resource("Batch/BulkRetailCustomerInfo/" + second.bulkId()).toString());
    foreign.forEach(
        (name, address) ->
            foreign(
                probes, name, own.get(name).right(), address, own.get(name).address() + BEHIND));
  }

  private static boolean isShared(String name) {
    return List.of("READINGTYPES", "READINGTYPE", "LOCALTIMES", "LOCALTIME", "SERVICESUPPLIER")
        .contains(name);
  }

  /** An address of the second customer with the id of the first and something behind. */
  private String longer(String address) {
    return address
        .replace(
            "/Subscription/" + running.ben().subscription(),
            "/Subscription/" + running.ada().subscription() + BEHIND)
        .replace(
            "/RetailCustomer/" + running.ben().id(),
            "/RetailCustomer/" + running.ada().id() + BEHIND);
  }

  private void foreign(
      Map<String, Probe> probes, String name, Kind right, String foreign, String longer) {
    Map.of("FOREIGN", foreign, "LONGERID", longer)
        .forEach(
            (column, address) -> {
              URI uri = URI.create(address);
              probes.put("TC_ACC_" + name + "_" + column, () -> read(uri, tokens.good(right)));
              String write = column.equals("FOREIGN") ? "OTHERS" : column;
              for (String method : methods(name)) {
                probes.put(
                    "TC_ACC_" + name + "_" + method + "_" + write,
                    () -> tokens.write(method, uri, tokens.good(right)) + statusAfter(method, uri));
              }
            });
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

  /** Of an Authorization that somebody else has tried to end, as its owner sees it. */
  private String statusAfter(String method, URI uri) {
    if (!method.equals("DELETE") || !uri.getPath().contains("/Authorization/")) {
      return "";
    }
    return Stream.of(running.first(), running.second())
        .map(one -> running.read(uri, tokens.ofAdmin(one)))
        .filter(seen -> seen.statusCode() == 200 && !seen.body().contains("<status>0"))
        .map(seen -> ", and stands")
        .collect(Collectors.joining());
  }

  private String read(URI uri, String token) {
    return Signature.of(running.read(uri, token));
  }
}
