package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.EndpointFault;

/** What can be wrong with a request to the token or revocation endpoint (RFC 6749 section 5.2). */
public enum TokenFault implements EndpointFault {
  METHOD_NOT_POST(405, "invalid_request", "only POST is allowed"),
  NOT_A_FORM(400, "invalid_request", "the body is no application/x-www-form-urlencoded form"),
  CREDENTIALS_MISSING(401, "invalid_client", "the client did not authenticate"),
  CREDENTIALS_MALFORMED(401, "invalid_client", "the Basic credentials are malformed"),
  CLIENT_UNKNOWN(401, "invalid_client", "the client could not be authenticated"),
  SECRET_WRONG(401, "invalid_client", "the client could not be authenticated"),
  ASSERTION_MALFORMED(401, "invalid_client", "the client assertion is malformed"),
  ASSERTION_OF_ANOTHER_KEY(401, "invalid_client", "the client could not be authenticated"),
  ASSERTION_FOR_ANOTHER(401, "invalid_client", "the client assertion is for another server"),
  ASSERTION_EXPIRED(401, "invalid_client", "the client assertion is not valid now"),
  ASSERTION_USED(401, "invalid_client", "the client assertion came before"),
  TWO_WAYS(400, "invalid_request", "the client authenticates in two ways at once"),
  CLIENT_DIFFERS(400, "invalid_request", "client_id is not that of the credentials"),
  PARAMETER_REPEATED(400, "invalid_request", "a parameter stands there twice"),
  CLIENT_BLOCKED(400, "unauthorized_client", "the Third Party was blocked"),
  GRANT_TYPE_MISSING(400, "invalid_request", "grant_type is missing"),
  GRANT_TYPE_UNKNOWN(400, "unsupported_grant_type", "this grant_type is not supported"),
  GRANT_NOT_ALLOWED(400, "unauthorized_client", "this client may not use this grant"),
  CODE_MISSING(400, "invalid_request", "code is missing"),
  REDIRECT_URI_MISSING(400, "invalid_request", "redirect_uri is missing"),
  CODE_UNKNOWN(400, "invalid_grant", "the code is not known"),
  CODE_OF_OTHER_CLIENT(400, "invalid_grant", "the code was issued to another client"),
  CODE_EXPIRED(400, "invalid_grant", "the code has expired"),
  CODE_REVOKED(400, "invalid_grant", "the consent was taken back"),
  CODE_USED(400, "invalid_grant", "the code was redeemed before"),
  REDIRECT_URI_DIFFERS(
      400, "invalid_grant", "redirect_uri is not that of the authorization request"),
  VERIFIER_MISSING(400, "invalid_grant", "code_verifier is missing"),
  VERIFIER_UNASKED(400, "invalid_grant", "code_verifier without a code_challenge before"),
  VERIFIER_WRONG(400, "invalid_grant", "code_verifier does not fit the code_challenge"),
  REFRESH_TOKEN_MISSING(400, "invalid_request", "refresh_token is missing"),
  REFRESH_TOKEN_UNKNOWN(400, "invalid_grant", "the refresh token is not known"),
  REFRESH_TOKEN_OF_OTHER_CLIENT(
      400, "invalid_grant", "the refresh token was issued to another client"),
  REFRESH_TOKEN_EXPIRED(400, "invalid_grant", "the refresh token has expired"),
  REFRESH_TOKEN_REVOKED(400, "invalid_grant", "the refresh token was revoked"),
  REFRESH_TOKEN_USED(400, "invalid_grant", "the refresh token was used before"),
  SCOPE_INVALID(400, "invalid_scope", "scope is malformed or wider than what was granted"),
  TOKEN_MISSING(400, "invalid_request", "token is missing"),
  TOKEN_OF_OTHER_CLIENT(400, "unauthorized_client", "the token was issued to another client");

  @SuppressWarnings("ImmutableEnumChecker") // a record of a number and texts
  private final Refusal refusal;

  TokenFault(int status, String error, String description) {
    refusal = new Refusal(status, error, description);
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
