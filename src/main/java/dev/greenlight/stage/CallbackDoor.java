package dev.greenlight.stage;

import dev.greenlight.record.Callback;
import java.util.Optional;

/** Where the browser of the Retail Customer comes back to the Third Party. */
public interface CallbackDoor {
  /** What came with that state; waits for it as long as the run allows, then is empty. */
  Optional<Callback> arrival(String state);

  /** What has come with that state already; waits for nothing. */
  Optional<Callback> arrived(String state);
}
