package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;

/** The time of the case was up before an action came to its end, or before it began. */
public final class TimeUp extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  TimeUp(String reason) {
    super(reason);
  }

  TimeUp(String reason, Throwable technical) {
    super(reason, technical);
  }
}
