package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;

/** A person should have done something, and nobody was there. The case is open for review. */
public final class NotAnswered extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  NotAnswered(String cause) {
    super(cause + "; go on with run --resume when somebody is there");
  }
}
