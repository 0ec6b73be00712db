package dev.greenlight.party.custodian.grant;

/** The kinds of access token, by what they open. */
public enum TokenKind {
  /** A: the data of one Retail Customer, after his consent. */
  CUSTOMER,
  /** C: what the Third Party is told about its own Authorizations and about the service. */
  CLIENT,
  /** R: the Third Party's own ApplicationInformation. */
  REGISTRATION
}
