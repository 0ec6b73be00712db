package dev.greenlight.act.resource;

import java.util.Arrays;
import java.util.List;

/** The kinds of access token that a Third Party holds. */
public enum TokenKind {
  /** For the data of one Retail Customer; got with his consent (A). */
  CUSTOMER,
  /** The Third Party's own; got by its admin client (C). */
  CLIENT,
  /** For its registration; got by its registration client (R). */
  REGISTRATION;

  /** The two others, in the order of this list. */
  public List<TokenKind> others() {
    return Arrays.stream(values()).filter(kind -> kind != this).toList();
  }
}
