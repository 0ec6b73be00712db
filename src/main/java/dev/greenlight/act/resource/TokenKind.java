package dev.greenlight.act.resource;

/** The kinds of access token that a Third Party holds. */
public enum TokenKind {
  /** For the data of one Retail Customer; got with his consent (A). */
  CUSTOMER,
  /** The Third Party's own; got by its admin client (C). */
  CLIENT,
  /** For its registration; got by its registration client (R). */
  REGISTRATION
}
