package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Addresses;
import dev.greenlight.party.custodian.grant.Scope;
import dev.greenlight.party.server.AlterableEndpoint;
import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tells what the authorization server can do (RFC 8414). */
public final class MetadataEndpoint extends AlterableEndpoint {
  private static final List<String> WITHOUT_BODY =
      List.of("client_secret_basic", "private_key_jwt");

  private static final List<String> WITH_BODY =
      List.of("client_secret_basic", "client_secret_post", "private_key_jwt");

  private final Addresses addresses;
  private final Scope offered;
  private final List<String> authentication;
  private Consumer<Map<String, Object>> alteration = document -> {};

  MetadataEndpoint(Addresses addresses, Scope offered, boolean secretsInBody) {
    this.addresses = addresses;
    this.offered = offered;
    this.authentication = secretsInBody ? WITH_BODY : WITHOUT_BODY;
  }

  /** Changes the document before it is written. Called before the first request only. */
  public void alterDocument(Consumer<Map<String, Object>> change) {
    alteration = change;
  }

  @Override
  protected Answer respond(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Answer.methodNotAllowed("GET, HEAD");
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("issuer", addresses.issuer().toString());
    document.put("authorization_endpoint", addresses.at(Addresses.AUTHORIZATION).toString());
    document.put("token_endpoint", addresses.at(Addresses.TOKEN).toString());
    document.put("revocation_endpoint", addresses.at(Addresses.REVOCATION).toString());
    document.put("introspection_endpoint", addresses.at(Addresses.INTROSPECTION).toString());
    document.put("registration_endpoint", addresses.at(Addresses.REGISTRATION).toString());
    document.put("op_tos_uri", addresses.at(Addresses.TERMS_OF_SERVICE).toString());
    document.put("response_types_supported", List.of("code"));
    document.put("response_modes_supported", List.of("query"));
    document.put(
        "grant_types_supported",
        List.of("authorization_code", "refresh_token", "client_credentials"));
    document.put("token_endpoint_auth_methods_supported", authentication);
    document.put("token_endpoint_auth_signing_alg_values_supported", List.of("ES256"));
    document.put("revocation_endpoint_auth_methods_supported", authentication);
    document.put("revocation_endpoint_auth_signing_alg_values_supported", List.of("ES256"));
    document.put("code_challenge_methods_supported", List.of("S256"));
    document.put("authorization_response_iss_parameter_supported", true);
    document.put("scopes_supported", List.of(offered.toString()));
    alteration.accept(document);
    return Json.of(200, document)
        .replacing("Cache-Control", "public, max-age=60")
        .without("Pragma");
  }
}
