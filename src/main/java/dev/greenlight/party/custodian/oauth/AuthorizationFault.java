package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Fault;

/** What can be wrong with an authorization request. */
public enum AuthorizationFault implements Fault {
  // Told to the Retail Customer, on a page: the address to redirect to cannot be trusted.
  CLIENT_MISSING("invalid_request", "client_id is missing"),
  CLIENT_REPEATED("invalid_request", "client_id stands there twice"),
  CLIENT_UNKNOWN("unauthorized_client", "client_id is not registered"),
  REDIRECT_URI_MISSING("invalid_request", "redirect_uri is missing"),
  REDIRECT_URI_REPEATED("invalid_request", "redirect_uri stands there twice"),
  REDIRECT_URI_UNREGISTERED("invalid_request", "redirect_uri is not registered for this client"),

  // Told to the client, by redirect.
  PARAMETER_REPEATED("invalid_request", "a parameter stands there twice"),
  RESPONSE_TYPE_MISSING("invalid_request", "response_type is missing"),
  RESPONSE_TYPE_UNSUPPORTED("unsupported_response_type", "only response_type=code is supported"),
  CLIENT_NOT_ALLOWED("unauthorized_client", "this client may not use the authorization code grant"),
  CLIENT_BLOCKED("unauthorized_client", "the Third Party was blocked"),
  SCOPE_INVALID("invalid_scope", "scope is malformed or was never offered"),
  CHALLENGE_METHOD_UNSUPPORTED("invalid_request", "only code_challenge_method=S256 is supported"),
  CHALLENGE_MALFORMED("invalid_request", "code_challenge is no S256 challenge");

  private final String error;
  private final String description;

  AuthorizationFault(String error, String description) {
    this.error = error;
    this.description = description;
  }

  @Override
  public String error() {
    return error;
  }

  @Override
  public String description() {
    return description;
  }
}
