package dev.greenlight.stage;

import dev.greenlight.act.NotCarriedOut;

/**
 * What the run file leaves nobody to play: the consent of a customer whose tokens were handed over
 * instead. The case is blocked, whatever step needs it.
 */
public final class NotPlayable extends NotCarriedOut {
  private static final long serialVersionUID = 1L;

  NotPlayable(String cause) {
    super(cause);
  }
}
