package dev.greenlight.party.custodian.resource;

import dev.greenlight.party.custodian.grant.EndpointFault;

/** Why a resource is not given away (RFC 6750 section 3.1). */
public enum AccessFault implements EndpointFault {
  CREDENTIALS_MISSING(401, "", "this resource wants a bearer token"),
  TOKEN_EMPTY(400, "invalid_request", "Bearer without a token"),
  SENT_TWICE(400, "invalid_request", "the token is sent in two ways"),
  TOKEN_UNKNOWN(401, "invalid_token", "the token is not known"),
  TOKEN_EXPIRED(401, "invalid_token", "the token has expired"),
  TOKEN_REVOKED(401, "invalid_token", "the token was revoked"),
  WRONG_KIND(403, "insufficient_scope", "a token of this kind does not open this resource"),
  FOREIGN(403, "", "the token does not open what belongs to somebody else"),
  QUERY_TIME_MALFORMED(400, "", "a time in the query is not as in RFC 3339"),
  QUERY_MALFORMED(400, "", "a parameter of the query is malformed"),
  QUERY_REPEATED(400, "", "a parameter of the query stands there twice"),
  QUERY_INVERTED(400, "", "a window of the query ends before it begins"),
  CONTENT_MALFORMED(400, "", "the body does not hold such a resource"),
  METHOD_NOT_ALLOWED(405, "", "this resource is read only"),
  NOT_FOUND(404, "", "there is no such resource");

  @SuppressWarnings("ImmutableEnumChecker") // a record of a number and texts
  private final Refusal refusal;

  AccessFault(int status, String error, String description) {
    refusal = new Refusal(status, error, description);
  }

  @Override
  public Refusal refusal() {
    return refusal;
  }
}
