package dev.greenlight.act.oauth;

import dev.greenlight.act.http.HttpCall;
import dev.greenlight.record.Header;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A request to the token endpoint, or to that of revocation or introspection.
 *
 * @param method POST, unless the method is the point
 * @param credentials value of the Authorization header; empty for none
 * @param parameters what it says
 * @param assertion signed anew whenever it is sent; empty for a client that has a secret
 * @param addressed what stands in its address, where nothing belongs (RFC 6749 section 2.3.1)
 */
public record TokenRequest(
    String method,
    Optional<String> credentials,
    Parameters parameters,
    Optional<ClientAssertion> assertion,
    Parameters addressed) {
  static final String CLIENT_ID = "client_id";
  static final String CLIENT_SECRET = "client_secret";

  static final String CLIENT_ASSERTION = "client_assertion";
  static final String CLIENT_ASSERTION_TYPE = "client_assertion_type";

  /** One without an assertion. */
  public TokenRequest(String method, Optional<String> credentials, Parameters parameters) {
    this(method, credentials, parameters, Optional.empty(), Parameters.none());
  }

  /** Redeems a code (RFC 6749 section 4.1.3). */
  public static TokenRequest redeem(
      ClientCredentials credentials, String code, String redirectUri, Pkce pkce) {
    return post(
        credentials,
        Parameters.none()
            .and("grant_type", "authorization_code")
            .and("code", code)
            .and("redirect_uri", redirectUri)
            .and("code_verifier", pkce.verifier()));
  }

  /** Refreshes (RFC 6749 section 6). */
  public static TokenRequest refresh(
      ClientCredentials credentials, String refreshToken, String scope) {
    return post(
        credentials,
        Parameters.none()
            .and("grant_type", "refresh_token")
            .and("refresh_token", refreshToken)
            .and("scope", scope));
  }

  /** Asks for the client's own token (RFC 6749 section 4.4.2). */
  public static TokenRequest clientCredentials(ClientCredentials credentials, String scope) {
    return post(
        credentials, Parameters.none().and("grant_type", "client_credentials").and("scope", scope));
  }

  /** Revokes (RFC 7009 section 2.1). */
  public static TokenRequest revoke(ClientCredentials credentials, String token) {
    return naming(credentials, token);
  }

  /** Asks for the state of a token (RFC 7662 section 2.1). */
  public static TokenRequest introspect(ClientCredentials credentials, String token) {
    return naming(credentials, token);
  }

  private static TokenRequest naming(ClientCredentials credentials, String token) {
    return post(credentials, Parameters.none().and("token", token));
  }

  /** The same that says of which kind the token is (RFC 7009 section 2.1), rightly or not. */
  public TokenRequest hinting(String kind) {
    return with(parameters.and("token_type_hint", kind));
  }

  private static TokenRequest post(ClientCredentials credentials, Parameters parameters) {
    return credentials.on(new TokenRequest("POST", Optional.empty(), parameters));
  }

  /** Credentials of a client for the Authorization header (RFC 6749 section 2.3.1). */
  public static String basic(String clientId, String secret) {
    String pair =
        URLEncoder.encode(clientId, StandardCharsets.UTF_8)
            + ":"
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** The same of another client, or of none but that. */
  public TokenRequest by(ClientCredentials client) {
    return client.on(this);
  }

  /** The same of nobody. */
  public TokenRequest anonymous() {
    return new TokenRequest(
        method,
        Optional.empty(),
        parameters
            .without(CLIENT_ID)
            .without(CLIENT_SECRET)
            .without(CLIENT_ASSERTION_TYPE)
            .without(CLIENT_ASSERTION),
        Optional.empty(),
        addressed);
  }

  /** The same with something in its address. */
  public TokenRequest addressing(Parameters more) {
    return new TokenRequest(method, credentials, parameters, assertion, more);
  }

  /** The same with another assertion. */
  public TokenRequest signedBy(Optional<ClientAssertion> other) {
    return new TokenRequest(method, credentials, parameters, other, addressed);
  }

  /** The same that names its scope, or none. */
  public TokenRequest namingScope(boolean named) {
    return named ? this : with(parameters.without("scope"));
  }

  /** The same with its assertion signed now, so that it is the same however often it is sent. */
  public TokenRequest signed() {
    return new TokenRequest(method, credentials, sent(), Optional.empty(), addressed);
  }

  private Parameters sent() {
    return assertion
        .map(
            one ->
                parameters
                    .and(CLIENT_ASSERTION_TYPE, ClientAssertion.TYPE)
                    .and(CLIENT_ASSERTION, one.sign()))
        .orElse(parameters);
  }

  /** The same with other parameters. */
  public TokenRequest with(Parameters changed) {
    return new TokenRequest(method, credentials, changed, assertion, addressed);
  }

  /** The same with other credentials. */
  public TokenRequest authorizedBy(Optional<String> other) {
    return new TokenRequest(method, other, parameters, assertion, addressed);
  }

  /** The same by another method; a GET carries its parameters in the address. */
  public TokenRequest by(String other) {
    return new TokenRequest(other, credentials, parameters, assertion, addressed);
  }

  /** As it is sent to that endpoint. */
  public HttpCall to(String endpoint) {
    List<Header> headers =
        credentials
            .map(
                value ->
                    List.of(
                        new Header("Authorization", value),
                        new Header("Accept", "application/json")))
            .orElseGet(() -> List.of(new Header("Accept", "application/json")));
    return method.equals("POST")
        ? HttpCall.post(asking(endpoint, addressed), headers, sent().fields())
        : new HttpCall(method, asking(endpoint, sent()), headers, "");
  }

  private static String asking(String endpoint, Parameters query) {
    return query.fields().isEmpty()
        ? endpoint
        : endpoint + (endpoint.contains("?") ? "&" : "?") + HttpCall.encode(query.fields());
  }
}
