package dev.greenlight.party.custodian;

import dev.greenlight.party.custodian.grant.RetailCustomer;
import dev.greenlight.party.custodian.grant.ThirdPartyRecord;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each test case of Retail Customer data would see, in one line without chance. */
final class CustomerProbes {
  private static final String NAME = "customerResourceURI";
  private static final Pattern CUSTOMER = Pattern.compile("<Customer ");
  private static final Pattern CERTIFICATE = Pattern.compile("/certificate/([^\"]+)\"");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  /** Each of these looks at what is said of a customer. */
  private static final List<String> OF_DATA =
      List.of(
          "TC_DATA_FB51",
          "TC_DATA_FB54",
          "TC_DATA_FB55",
          "TC_DATA_FB56",
          "TC_DATA_FB57",
          "TC_DATA_FB58",
          "TC_DATA_FB59",
          "TC_DATA_FB60",
          "TC_DATA_FB61",
          "TC_DATA_FB62",
          "TC_DATA_FB71",
          "TC_DATA_RCSCHEMA",
          "TC_RCL001",
          "TC_RCP001",
          "TC_RCP002");

  private final RunningCustodian running;
  private final Map<String, String> tokens;

  CustomerProbes(RunningCustodian running) {
    this.running = running;
    this.tokens = running.tokens(running.ada());
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    for (String id : OF_DATA) {
      probes.put(id, () -> data().replaceAll("urn:uuid:[0-9a-f-]{36}", "uuid"));
    }
    probes.put("TC_RCP003", () -> String.valueOf(data().matches("(?s).*urn:uuid:[0-9a-f]{8}<.*")));
    probes.put("TC_CERTIFICATE_RCBATCH", this::certificates);
    probes.put("TC_RCC001", this::named);
    probes.put("TC_RCC002", () -> String.valueOf(data().equals(data())));
    probes.put("TC_RCO001", this::offline);
    probes.put("TC_RCP004_a", () -> told(running.get(address(running.ada()))));
    probes.put("TC_RCP004_b", () -> told(running.read(address(running.ada()), "never-issued-12")));
    probes.put(
        "TC_RCP004_c", () -> told(running.read(address(running.ada()), admin(running.first()))));
    probes.put("TC_RCP005", () -> told(running.read(address(running.ben()), token())));
    probes.put(
        "TC_RCP006",
        () ->
            TITLE
                .matcher(running.read("Batch/Subscription/9", token()).body())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList()
                .toString());
    probes.put(
        "TC_RCP007",
        () ->
            Stream.of(
                    read(),
                    running.read(
                        running.resource("RetailCustomer/" + running.ada().id() + "/Customer"),
                        token()))
                .map(answer -> answer.headers().firstValue("Cache-Control").orElse("none"))
                .collect(Collectors.joining(" ")));
    probes.put("TC_BIL001", () -> bill(token()));
    probes.put("TC_BIL002", () -> told(running.get(document())));
    probes.put("TC_BIL003", () -> bill(running.tokens(running.ben()).get("access_token")));
    probes.put("TC_RCS001", this::energyAlone);
    probes.put("TC_RCS003", this::partsOfEnergyAlone);
    probes.put(
        "TC_RCS002",
        () ->
            Signature.of(
                running.decide(running.ada(), running.authorizationRequest("no"), "deny")));
    probes.put(
        "TC_RCB001",
        () -> {
          running.tokens(running.ben());
          return bulk(running.first());
        });
    probes.put(
        "TC_RCB002",
        () -> {
          running.tokens(running.second(), running.ada());
          running.tokens(running.first(), running.ben());
          return bulk(running.second());
        });
    return probes;
  }

  private String bill(String token) {
    HttpResponse<String> answer = running.read(document(), token);
    return answer.statusCode()
        + " "
        + answer.headers().firstValue("Content-Type").orElse("none")
        + " "
        + answer.body().length();
  }

  private URI document() {
    Matcher address = Pattern.compile("statementURL>([^<]+)<").matcher(read().body());
    if (!address.find()) {
      throw new IllegalStateException("a Statement that names a document");
    }
    return URI.create(address.group(1));
  }

  private String token() {
    return tokens.get("access_token");
  }

  private String admin(ThirdPartyRecord thirdParty) {
    return running.clientToken(thirdParty.adminClient());
  }

  private URI address(RetailCustomer customer) {
    return running.resource("Batch/RetailCustomer/" + customer.id());
  }

  private HttpResponse<String> read() {
    return running.read(address(running.ada()), token());
  }

  private String data() {
    return read()
        .body()
        .replaceAll("localhost:[0-9]+", "localhost")
        .replaceFirst("<updated>[^<]+", "<updated>")
        .replaceAll("certificate/[0-9a-f-]{36}", "certificate");
  }

  private static String told(HttpResponse<String> answer) {
    return Signature.of(answer) + " " + answer.body();
  }

  private String certificates() {
    String own = running.description().certificate();
    return CERTIFICATE
        .matcher(read().body())
        .results()
        .map(link -> link.group(1).equals(own) ? "own" : "other")
        .toList()
        .toString();
  }

  private String named() {
    String entry =
        running.read(URI.create(tokens.get("authorizationURI")), admin(running.first())).body();
    return tokens.containsKey(NAME) + " " + entry.contains(NAME);
  }

  private String offline() {
    String entry =
        running.read(running.description().offlineAuthorization(), admin(running.first())).body();
    return entry.contains(NAME)
        + " "
        + Signature.of(running.read(address(running.ada()), running.description().offlineToken()));
  }

  private String energyAlone() {
    Map<String, String> granted = grantedEnergyAlone();
    return granted.containsKey(NAME)
        + " "
        + Signature.of(running.read(address(running.ada()), granted.get("access_token")));
  }

  private String partsOfEnergyAlone() {
    return Signature.of(
        running.read(
            running.resource("RetailCustomer/" + running.ada().id() + "/Customer"),
            grantedEnergyAlone().get("access_token")));
  }

  private Map<String, String> grantedEnergyAlone() {
    Parameters asked =
        running
            .authorizationRequest("energy")
            .without("scope")
            .with("scope", RunningCustodian.SCOPE.replace("_53_54_56_57_58_59_60_61_62_71", ""));
    return TokenDocument.read(
        running.token(
            running.first().customerClient(),
            running.redemption(running.code(running.ada(), asked))));
  }

  private String bulk(ThirdPartyRecord thirdParty) {
    HttpResponse<String> bulk =
        running.read("Batch/BulkRetailCustomerInfo/" + thirdParty.bulkId(), admin(thirdParty));
    String feed = bulk.body();
    return ResourceProbes.self(bulk)
        + CUSTOMER.matcher(feed).results().count()
        + " customers "
        + Signature.elements(feed);
  }
}
