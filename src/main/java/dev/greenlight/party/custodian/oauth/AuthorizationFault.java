package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.Fault;

/** What can be wrong with an authorization request. */
public enum AuthorizationFault implements Fault {
  CLIENT_MISSING(Told.CUSTOMER, "invalid_request", "client_id is missing"),
  CLIENT_REPEATED(Told.CUSTOMER, "invalid_request", "client_id stands there twice"),
  CLIENT_UNKNOWN(Told.CUSTOMER, "unauthorized_client", "client_id is not registered"),
  REDIRECT_URI_MISSING(Told.CUSTOMER, "invalid_request", "redirect_uri is missing"),
  REDIRECT_URI_REPEATED(Told.CUSTOMER, "invalid_request", "redirect_uri stands there twice"),
  REDIRECT_URI_UNREGISTERED(
      Told.CUSTOMER, "invalid_request", "redirect_uri is not registered for this client"),
  PARAMETER_REPEATED(Told.CLIENT, "invalid_request", "a parameter stands there twice"),
  RESPONSE_TYPE_MISSING(Told.CLIENT, "invalid_request", "response_type is missing"),
  RESPONSE_TYPE_UNSUPPORTED(
      Told.CLIENT, "unsupported_response_type", "only response_type=code is supported"),
  CLIENT_NOT_ALLOWED(
      Told.CLIENT, "unauthorized_client", "this client may not use the authorization code grant"),
  SCOPE_INVALID(Told.CLIENT, "invalid_scope", "scope is malformed or was never offered"),
  CHALLENGE_METHOD_UNSUPPORTED(
      Told.CLIENT, "invalid_request", "only code_challenge_method=S256 is supported"),
  CHALLENGE_MALFORMED(Told.CLIENT, "invalid_request", "code_challenge is no S256 challenge");

  /** Who is told of a fault. */
  private enum Told {
    /** The Retail Customer, on a page: the address to redirect to cannot be trusted. */
    CUSTOMER,
    /** The client, by redirect. */
    CLIENT
  }

  private final Told told;
  private final String error;
  private final String description;

  AuthorizationFault(Told told, String error, String description) {
    this.told = told;
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

  /** Whether the browser must never be sent to the client for it. */
  boolean staysOnPage() {
    return told == Told.CUSTOMER;
  }
}
