package dev.greenlight.stage;

import dev.greenlight.act.http.Bell;
import dev.greenlight.record.Callback;
import java.time.Duration;
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

  /**
   * A notification, as it came.
   *
   * @param contentType as sent; empty for none
   * @param body as sent
   */
  record Message(String contentType, String body) {}

  /** The next notification that names this resource; waits for it that long, then is empty. */
  default Optional<Message> notification(String resource, Duration atMost) {
    return Optional.empty();
  }

  /** Refuses the next notification that names this resource, once. */
  default void refuseNotification(String resource) {}

  /** Tells when the custodian says, by a notification, that something is ready. */
  default Bell bell() {
    return Bell.SILENT;
  }
}
