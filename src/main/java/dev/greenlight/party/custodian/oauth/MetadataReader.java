package dev.greenlight.party.custodian.oauth;

import static dev.greenlight.party.custodian.oauth.RegistrationFault.AUTHENTICATION_UNKNOWN;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.GRANTS_CONTRADICT;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.NO_JSON_OBJECT;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.REDIRECT_URI_MISSING;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.REDIRECT_URI_NOT_HTTPS;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.REDIRECT_URI_RELATIVE;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.REDIRECT_URI_WITH_FRAGMENT;
import static dev.greenlight.party.custodian.oauth.RegistrationFault.SCOPE_NOT_OFFERED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.greenlight.party.custodian.grant.ClientMetadata;
import dev.greenlight.party.custodian.grant.GrantType;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.custodian.grant.Vigilance;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what a Third Party tells of itself (RFC 7591 section 2). What is left out gets its default,
 * what is not known is ignored; a scope is offered whole where none is asked for.
 */
final class MetadataReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final String CODE = "code";
  private static final String BASIC = "client_secret_basic";

  /** Kept and told again. */
  private static final List<String> TEXTS =
      List.of(
          "client_name",
          "client_uri",
          "logo_uri",
          "tos_uri",
          "policy_uri",
          "software_id",
          "software_version");

  private final Vigilance<RegistrationFault> vigilance;
  private final Scope offered;
  private int verified = Integer.MAX_VALUE;

  MetadataReader(Vigilance<RegistrationFault> vigilance, Scope offered) {
    this.vigilance = vigilance;
    this.offered = offered;
  }

  /** Looks at so many of the redirect URIs alone. Called before the first request only. */
  void verifyRedirectUris(int first) {
    verified = first;
  }

  /** The object that a body holds. */
  JsonNode object(String body) {
    Optional<JsonNode> object = json(body).filter(JsonNode::isObject);
    vigilance.refuseIf(object.isEmpty(), NO_JSON_OBJECT);
    return object.orElseGet(JSON::createObjectNode);
  }

  private static Optional<JsonNode> json(String body) {
    try {
      return Optional.of(JSON.readTree(body));
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }

  /**
   * The same with what its software statement says in place of what it says itself, signed or not.
   */
  static JsonNode believing(JsonNode told) {
    String[] parts = told.path("software_statement").asText().split("\\.", -1);
    Optional<JsonNode> claims =
        Optional.of(parts)
            .filter(jwt -> jwt.length == 3)
            .flatMap(
                jwt ->
                    json(
                        new String(Base64.getUrlDecoder().decode(jwt[1]), StandardCharsets.UTF_8)));
    ObjectNode both = told.deepCopy();
    claims.ifPresent(
        said -> said.properties().forEach(each -> both.set(each.getKey(), each.getValue())));
    return both;
  }

  /** What it says. */
  ClientMetadata read(JsonNode told) {
    List<GrantType> grants = grants(told);
    List<String> responses = texts(told, "response_types", List.of(CODE));
    vigilance.refuseIf(
        responses.contains(CODE) != grants.contains(GrantType.AUTHORIZATION_CODE)
            || !Set.of(CODE).containsAll(responses),
        GRANTS_CONTRADICT);
    String authentication = told.path("token_endpoint_auth_method").asText(BASIC);
    vigilance.refuseIf(!authentication.equals(BASIC), AUTHENTICATION_UNKNOWN);
    return new ClientMetadata(
        redirectUris(told, grants),
        authentication,
        grants,
        responses,
        scope(told),
        described(told));
  }

  /** Those of them that a Third Party may have; what else it asks for it does not get. */
  private static List<GrantType> grants(JsonNode told) {
    return texts(told, "grant_types", List.of(GrantType.AUTHORIZATION_CODE.id())).stream()
        .flatMap(name -> GrantType.of(name).stream())
        .filter(grant -> grant != GrantType.CLIENT_CREDENTIALS)
        .toList();
  }

  private Scope scope(JsonNode told) {
    return told.hasNonNull("scope")
        ? vigilance.require(
            Scope.parse(told.path("scope").asText()).filter(scope -> scope.isWithin(offered)),
            SCOPE_NOT_OFFERED)
        : offered;
  }

  private List<URI> redirectUris(JsonNode told, List<GrantType> grants) {
    List<String> texts = texts(told, "redirect_uris", List.of());
    vigilance.refuseIf(
        texts.isEmpty() && grants.contains(GrantType.AUTHORIZATION_CODE), REDIRECT_URI_MISSING);
    return IntStream.range(0, texts.size())
        .mapToObj(
            place ->
                place < verified ? redirectUri(texts.get(place)) : URI.create(texts.get(place)))
        .toList();
  }

  private URI redirectUri(String text) {
    URI uri = vigilance.require(uri(text), REDIRECT_URI_RELATIVE);
    vigilance.refuseIf(uri.getHost() == null, REDIRECT_URI_RELATIVE);
    vigilance.refuseIf(!"https".equalsIgnoreCase(uri.getScheme()), REDIRECT_URI_NOT_HTTPS);
    vigilance.refuseIf(uri.getFragment() != null, REDIRECT_URI_WITH_FRAGMENT);
    return uri;
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> described(JsonNode told) {
    Map<String, Object> described = new LinkedHashMap<>();
    for (String member : TEXTS) {
      if (told.path(member).isTextual()) {
        described.put(member, told.path(member).asText());
      }
    }
    List<String> contacts = texts(told, "contacts", List.of());
    if (!contacts.isEmpty()) {
      described.put("contacts", contacts);
    }
    return described;
  }

  private static List<String> texts(JsonNode told, String member, List<String> otherwise) {
    if (!told.path(member).isArray()) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    told.path(member).forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
