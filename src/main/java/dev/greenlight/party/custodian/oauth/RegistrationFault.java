package dev.greenlight.party.custodian.oauth;

import dev.greenlight.party.custodian.grant.EndpointFault;

/**
 * What can be wrong with a request to register, or to manage a registration (RFC 7591 section
 * 3.2.2, RFC 7592 section 2).
 */
public enum RegistrationFault implements EndpointFault {
  METHOD_NOT_ALLOWED(405, "invalid_request", "this method is not allowed here"),
  INITIAL_TOKEN_MISSING(401, "", "to register takes an initial access token"),
  INITIAL_TOKEN_WRONG(401, "invalid_token", "the initial access token is not known"),
  NO_JSON_OBJECT(400, "invalid_client_metadata", "the body is no JSON object"),
  REDIRECT_URI_MISSING(
      400, "invalid_redirect_uri", "redirect_uris is missing, and the grant needs one"),
  REDIRECT_URI_RELATIVE(400, "invalid_redirect_uri", "a redirect address is not absolute"),
  REDIRECT_URI_NOT_HTTPS(400, "invalid_redirect_uri", "a redirect address is not https"),
  REDIRECT_URI_WITH_FRAGMENT(400, "invalid_redirect_uri", "a redirect address has a fragment"),
  AUTHENTICATION_UNKNOWN(
      400, "invalid_client_metadata", "this token_endpoint_auth_method is not supported"),
  GRANTS_CONTRADICT(
      400, "invalid_client_metadata", "grant_types and response_types do not belong together"),
  SCOPE_NOT_OFFERED(400, "invalid_client_metadata", "this scope is not offered"),
  CLIENT_DIFFERS(400, "invalid_client_metadata", "client_id is that of another client"),
  TOKEN_MISSING(401, "", "to manage a registration takes its registration access token"),
  TOKEN_UNKNOWN(401, "invalid_token", "the registration access token is not known"),
  TOKEN_OF_ANOTHER(401, "invalid_token", "the registration access token is that of another client");

  @SuppressWarnings("ImmutableEnumChecker") // a record of a number and texts
  private final Refusal refusal;

  RegistrationFault(int status, String error, String description) {
    refusal = new Refusal(status, error, description);
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
