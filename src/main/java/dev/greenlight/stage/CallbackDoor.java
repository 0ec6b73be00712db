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

  /** What has come with that state already; waits for nothing. */
  Optional<Callback> arrived(String state);

  /** Tells when the custodian says, by a notification, that something is ready. */
  default Bell bell() {
    return Bell.SILENT;
  }
}
