package dev.greenlight.act.oauth;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Header;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request to the authorization endpoint (RFC 6749 section 4.1.1).
 *
 * @param endpoint where to
 * @param parameters what it says
 */
public record AuthorizationRequest(String endpoint, Parameters parameters) {

  /** A correct one. */
  public static AuthorizationRequest correct(
      String endpoint, String clientId, String redirectUri, String scope, String state, Pkce pkce) {
    return new AuthorizationRequest(
        endpoint,
        Parameters.none()
            .and("response_type", "code")
            .and("client_id", clientId)
            .and("redirect_uri", redirectUri)
            .and("scope", scope)
            .and("state", state)
            .and("code_challenge", pkce.challenge())
            .and("code_challenge_method", "S256"));
  }

  /** The same with other parameters. */
  public AuthorizationRequest with(Parameters changed) {
    return new AuthorizationRequest(endpoint, changed);
  }

  /** The same with further parameters. */
  public AuthorizationRequest saying(Map<String, String> further) {
    Parameters all = parameters;
    for (Map.Entry<String, String> each : new TreeMap<>(further).entrySet()) {
      all = all.and(each.getKey(), each.getValue());
    }
    return with(all);
  }

  /** The addresses to which it asks to be answered; more than one where that is its fault. */
  public List<String> redirectUris() {
    return parameters.fields().stream()
        .filter(field -> field.name().equals("redirect_uri"))
        .map(Header::value)
        .toList();
  }

  /** As a browser is sent there. */
  public String uri() {
    if (parameters.fields().isEmpty()) {
      return endpoint;
    }
    return endpoint + (endpoint.contains("?") ? "&" : "?") + HttpCall.encode(parameters.fields());
  }
}
