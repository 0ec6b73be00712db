package dev.greenlight.party.custodian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.greenlight.party.server.Parameters;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each test case of dynamic registration would see, in one line that does not depend on
 * chance.
 */
final class RegistrationProbes {
  static final String CALLBACK = "https://new-party.example:8443/callback";

  private static final String PLAIN_HTTP = CALLBACK.replace("https:", "http:");

  private final RunningCustodian running;

  RegistrationProbes(RunningCustodian running) {
    this.running = running;
  }

  /** Client metadata with that redirect address. */
  static String metadata(String redirectUri) {
    return """
    {"redirect_uris": ["%s"], "token_endpoint_auth_method": "client_secret_basic",
     "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"],
     "client_name": "New party", "scope": "%s"}\
    """
        .formatted(redirectUri, RunningCustodian.SCOPE);
  }

  Map<String, Probe> all() {
    Map<String, Probe> probes = new LinkedHashMap<>();
    registration(probes);
    management(probes);
    onboarding(probes);
    return probes;
  }

  private void registration(Map<String, Probe> probes) {
    String good = metadata(CALLBACK);
    probes.put(
        "TC_DRG001",
        () -> {
          HttpResponse<String> answer = register(good);
          return answer.statusCode() + " " + new TreeMap<>(document(answer)).keySet();
        });
    probes.put("TC_DRG002", () -> document(register(good)).keySet().toString());
    probes.put("TC_DRG003", () -> register(good).headers().allValues("Cache-Control").toString());
    probes.put("TC_DRG004", this::announced);
    probes.put("TC_DRG010_a", () -> registered(metadata(PLAIN_HTTP)));
    probes.put("TC_DRG010_b", () -> registered(metadata(CALLBACK + "#here")));
    probes.put("TC_DRG010_c", () -> registered(metadata("/callback")));
    probes.put("TC_DRG010_d", () -> registered("{\"client_name\": \"New party\"}"));
    String beside = CALLBACK + "\", \"";
    probes.put("TC_DRG010_e", () -> registered(metadata(beside + PLAIN_HTTP)));
    probes.put("TC_DRG010_f", () -> registered(metadata(beside + CALLBACK + "#here")));
    probes.put(
        "TC_DRG011_a",
        () -> registered(good.replace("\"authorization_code\", ", "\"client_credentials\", ")));
    probes.put("TC_DRG011_b", () -> registered(good.replace("client_secret_basic", "magic")));
    probes.put("TC_DRG012_a", () -> registered(good.substring(0, good.length() / 2)));
    probes.put("TC_DRG012_b", () -> registered("[" + good + "]"));
    probes.put("TC_DRG013", () -> Signature.of(write("POST", endpoint(), good)));
    probes.put(
        "TC_DRG014",
        () -> Signature.of(write("POST", endpoint(), good, "Authorization", "Bearer invented")));
  }

  private String announced() {
    String body = running.get(running.description().metadata()).body();
    return String.valueOf(body.contains("\"" + endpoint() + "\""));
  }

  private void management(Map<String, Probe> probes) {
    probes.put("TC_DRG021", () -> name(managed("GET", client(), "")));
    probes.put(
        "TC_DRG022",
        () -> {
          Map<String, String> client = client();
          String replacing = replacing(client, CALLBACK).replace("New party", "Newer party");
          return Signature.of(managed("PUT", client, replacing)) + name(managed("GET", client, ""));
        });
    probes.put(
        "TC_DRG023",
        () -> {
          Map<String, String> client = client();
          return Signature.of(managed("PUT", client, replacing(client, PLAIN_HTTP)));
        });
    probes.put(
        "TC_DRG024",
        () -> {
          Map<String, String> client = client();
          return Signature.of(managed("PUT", client, replacing(client, CALLBACK + "/changed")))
              + asked(client);
        });
    probes.put(
        "TC_DRG025",
        () -> {
          Map<String, String> client = client();
          return Signature.of(managed("DELETE", client, ""))
              + Signature.of(managed("GET", client, ""));
        });
    probes.put("TC_DRG026_a", () -> Signature.of(running.get(address(client()))));
    probes.put("TC_DRG026_b", () -> managedWith("GET", "invented"));
    probes.put("TC_DRG026_c", () -> managedWith("PUT", "invented"));
    probes.put("TC_DRG026_d", () -> managedWith("DELETE", "invented"));
    probes.put("TC_DRG026_e", () -> managedWith("GET", token(client())));
    probes.put("TC_DRG026_f", () -> managedWith("PUT", token(client())));
    probes.put("TC_DRG026_g", () -> managedWith("DELETE", token(client())));
  }

  private void onboarding(Map<String, Probe> probes) {
    probes.put("TC_DRG031", () -> Signature.of(granted(client())));
    probes.put(
        "TC_DRG032",
        () -> {
          Map<String, String> client = client();
          String id = client.get("registration_client_uri").replaceFirst("^.*/", "");
          String body = running.read("ApplicationInformation/" + id, token(client)).body();
          return body.contains(">" + client.get("client_id") + "<")
              + " "
              + body.contains(">authorization_code<");
        });
    probes.put(
        "TC_DRG033",
        () -> {
          Map<String, String> client = client();
          Map<String, String> tokens = document(granted(client));
          managed("DELETE", client, "");
          return Signature.of(refresh(client, tokens))
              + Signature.of(
                  running.read(URI.create(tokens.get("resourceURI")), tokens.get("access_token")));
        });
    probes.put(
        "TC_DRG034",
        () -> {
          Map<String, String> client = client();
          managed("DELETE", client, "");
          return asked(client);
        });
  }

  private URI endpoint() {
    return running.description().registrationEndpoint();
  }

  HttpResponse<String> register(String metadata) {
    return write(
        "POST",
        endpoint(),
        metadata,
        "Authorization",
        "Bearer " + running.description().initialToken());
  }

  private String registered(String metadata) {
    return Signature.of(register(metadata));
  }

  /** What a new client was told. */
  Map<String, String> client() {
    return document(register(metadata(CALLBACK)));
  }

  /** Every member as a text. */
  private static Map<String, String> document(HttpResponse<String> answer) {
    try {
      Map<String, String> document = new LinkedHashMap<>();
      new ObjectMapper()
          .readTree(answer.body())
          .properties()
          .forEach(
              member ->
                  document.put(
                      member.getKey(),
                      member.getValue().isValueNode()
                          ? member.getValue().asText()
                          : member.getValue().toString()));
      return document;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON object in the answer " + answer.statusCode(), e);
    }
  }

  private static URI address(Map<String, String> client) {
    return URI.create(client.get("registration_client_uri"));
  }

  private static String token(Map<String, String> client) {
    return client.get("registration_access_token");
  }

  static String replacing(Map<String, String> client, String redirectUri) {
    return metadata(redirectUri)
        .replaceFirst("\\{", "{\"client_id\": \"" + client.get("client_id") + "\", ");
  }

  /** A request about a registration with its own token. */
  HttpResponse<String> managed(String method, Map<String, String> client, String body) {
    return write(method, address(client), body, "Authorization", "Bearer " + token(client));
  }

  private String managedWith(String method, String token) {
    Map<String, String> client = client();
    String body = method.equals("PUT") ? replacing(client, CALLBACK) : "";
    return Signature.of(write(method, address(client), body, "Authorization", "Bearer " + token));
  }

  private static String name(HttpResponse<String> answer) {
    return answer.statusCode()
        + " "
        + answer.body().replaceAll("(?s).*\"client_name\":\"([^\"]*)\".*", "$1");
  }

  private static Parameters request(Map<String, String> client) {
    return Parameters.none()
        .with("response_type", "code")
        .with("client_id", client.get("client_id"))
        .with("redirect_uri", CALLBACK)
        .with("scope", RunningCustodian.SCOPE)
        .with("state", "s-1");
  }

  private String asked(Map<String, String> client) {
    return Signature.of(running.authorize(running.ada(), request(client)));
  }

  /** The answer to a code that a customer gave to a client. */
  HttpResponse<String> granted(Map<String, String> client) {
    return atTokenEndpoint(
        client,
        Parameters.none()
            .with("grant_type", "authorization_code")
            .with("code", running.code(running.ada(), request(client)))
            .with("redirect_uri", CALLBACK));
  }

  private HttpResponse<String> refresh(Map<String, String> client, Map<String, String> tokens) {
    return atTokenEndpoint(
        client,
        Parameters.none()
            .with("grant_type", "refresh_token")
            .with("refresh_token", tokens.get("refresh_token")));
  }

  private HttpResponse<String> atTokenEndpoint(Map<String, String> client, Parameters form) {
    return running.post(
        running.description().tokenEndpoint(),
        form,
        "Authorization",
        RunningCustodian.basic(client.get("client_id"), client.get("client_secret")));
  }

  private HttpResponse<String> write(String method, URI uri, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return running.send(request);
  }
}
