package dev.greenlight.act.oauth;

import dev.greenlight.model.RunFile;
import java.util.Optional;

/**
 * Who asks at a token endpoint, and how it proves that.
 *
 * @param id client_id
 * @param secret client_secret; never printed
 * @param way where they stand
 * @param assertion what is signed instead; empty where there is a secret
 */
public record ClientCredentials(
    String id,
    String secret,
    RunFile.ClientAuthentication way,
    Optional<ClientAssertion> assertion) {

  public ClientCredentials(String id, String secret, RunFile.ClientAuthentication way) {
    this(id, secret, way, Optional.empty());
  }

  /** A client that signs. */
  public ClientCredentials(String id, ClientAssertion assertion) {
    this(id, "", RunFile.ClientAuthentication.PRIVATE_KEY_JWT, Optional.of(assertion));
  }

  /** The same client with another secret. */
  public ClientCredentials withSecret(String other) {
    return new ClientCredentials(id, other, way, assertion);
  }

  /** The request, with these credentials and no others. */
  TokenRequest on(TokenRequest request) {
    TokenRequest anonymous = request.anonymous();
    return switch (way) {
      case BASIC -> header(anonymous);
      case BODY -> body(anonymous);
      case TLS_CLIENT_AUTH, NONE ->
          anonymous.with(anonymous.parameters().and(TokenRequest.CLIENT_ID, id));
      case PRIVATE_KEY_JWT ->
          anonymous
              .with(anonymous.parameters().and(TokenRequest.CLIENT_ID, id))
              .signedBy(assertion);
    };
  }

  /** The request with them in the header as well as in the body. */
  TokenRequest twiceOn(TokenRequest request) {
    return body(header(request.anonymous()));
  }

  /** The request with them in the header instead of the body, or the reverse. */
  TokenRequest otherwiseOn(TokenRequest request) {
    TokenRequest anonymous = request.anonymous();
    return way == RunFile.ClientAuthentication.BODY ? header(anonymous) : body(anonymous);
  }

  /** The request with them in the address and nowhere else. */
  TokenRequest addressedOn(TokenRequest request) {
    return request
        .anonymous()
        .addressing(
            Parameters.none()
                .and(TokenRequest.CLIENT_ID, id)
                .and(TokenRequest.CLIENT_SECRET, secret));
  }

  private TokenRequest header(TokenRequest request) {
    return request.authorizedBy(Optional.of(TokenRequest.basic(id, secret)));
  }

  private TokenRequest body(TokenRequest request) {
    return request.with(
        request
            .parameters()
            .and(TokenRequest.CLIENT_ID, id)
            .and(TokenRequest.CLIENT_SECRET, secret));
  }

  @Override
  public String toString() {
    return id;
  }
}
