package dev.greenlight.act.oauth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a Third Party tells of itself to be registered (RFC 7591 section 3.1), or to replace what it
 * told before (RFC 7592 section 2.2).
 *
 * @param body client metadata as a JSON object, unless that it is none is the point
 */
public record RegistrationRequest(String body) {
  /** How a client is called in a statement that nobody signed. */
  public static final String UNSIGNED_NAME = "Greenlight, says a statement that nobody signed";

  static final String REDIRECT_URIS = "redirect_uris";
  static final String AUTHENTICATION = "token_endpoint_auth_method";
  static final String GRANT_TYPES = "grant_types";
  static final String RESPONSE_TYPES = "response_types";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TYPE = "application/json";

  /**
   * A correct one of a Third Party to which customers grant access.
   *
   * @param redirectUri where its callback is
   * @param scope that it wants to ask for
   * @param members further ones, or others in place of these, as a JSON object
   */
  public static RegistrationRequest correct(
      String name, String redirectUri, String scope, String members) {
    ObjectNode metadata = JSON.createObjectNode();
    metadata.set(REDIRECT_URIS, array(List.of(redirectUri)));
    metadata.put(AUTHENTICATION, "client_secret_basic");
    metadata.set(GRANT_TYPES, array(List.of("authorization_code", "refresh_token")));
    metadata.set(RESPONSE_TYPES, array(List.of("code")));
    metadata.put("client_name", name);
    metadata.put("software_id", "greenlight");
    metadata.put("software_version", "1");
    metadata.put("scope", scope);
    metadata.setAll((ObjectNode) read(members));
    return new RegistrationRequest(metadata.toString());
  }

  /** The same with another text for a member. */
  public RegistrationRequest with(String member, String text) {
    ObjectNode changed = metadata();
    changed.put(member, text);
    return new RegistrationRequest(changed.toString());
  }

  /** The same with another list of texts for a member. */
  public RegistrationRequest with(String member, List<String> texts) {
    ObjectNode changed = metadata();
    changed.set(member, array(texts));
    return new RegistrationRequest(changed.toString());
  }

  /** The same without a member. */
  public RegistrationRequest without(String member) {
    ObjectNode changed = metadata();
    changed.remove(member);
    return new RegistrationRequest(changed.toString());
  }

  /** How people call the client. */
  public String name() {
    return metadata().path("client_name").asText();
  }

  /** The addresses of its callback. */
  public List<String> redirectUris() {
    List<String> addresses = new ArrayList<>();
    metadata().path(REDIRECT_URIS).forEach(address -> addresses.add(address.asText()));
    return addresses;
  }

  /** The scope that it wants to ask for; empty for whatever it gets. */
  public String scope() {
    return metadata().path("scope").asText();
  }

  /**
   * As it is sent to a registration endpoint.
   *
   * @param token that entitles to register; empty for none
   */
  public HttpCall to(String endpoint, Optional<String> token) {
    return new HttpCall("POST", endpoint, headers(token, true), body);
  }

  /** As it is sent to replace a registration. */
  public HttpCall replacing(String registration, String token) {
    return new HttpCall("PUT", registration, headers(Optional.of(token), true), body);
  }

  /**
   * A request about a registration that tells nothing.
   *
   * @param token registration access token; empty for none
   */
  public static HttpCall bare(String method, String registration, Optional<String> token) {
    return new HttpCall(method, registration, headers(token, false), "");
  }

  private static List<Header> headers(Optional<String> token, boolean content) {
    List<Header> headers = new ArrayList<>();
    token.ifPresent(value -> headers.add(new Header("Authorization", "Bearer " + value)));
    headers.add(new Header("Accept", TYPE));
    if (content) {
      headers.add(new Header("Content-Type", TYPE));
    }
    return headers;
  }

  private ObjectNode metadata() {
    return (ObjectNode) read(body);
  }

  private static ArrayNode array(List<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("only the last change of a request may break it", e);
    }
  }
}
