package dev.greenlight.stage;

import dev.greenlight.act.http.Bell;
import dev.greenlight.record.Callback;
import java.util.Optional;

/**
 * Where the Third Party is spoken to: by the browser of the Retail Customer, and by the custodian.
 */
public interface CallbackDoor {
  /** What came with that state; waits for it as long as the run allows, then is empty. */
  Optional<Callback> arrival(String state);

  /**
   * What comes with that state though nothing is due; waits for it as long as things may take to
   * settle (policy.limits.settleSeconds), then is empty.
   */
  Optional<Callback> lateArrival(String state);

  /** Tells when the custodian says, by a notification, that something is ready. */
  default Bell bell() {
    return Bell.SILENT;
  }
}
