package dev.greenlight.stage;

import dev.greenlight.model.RunFile;
import java.util.function.Supplier;

/**
 * What was read of what customers granted the Third Party, once for all who look at it. Where each
 * consent ends the one before, it is read anew of each that everybody reads with; a case that was
 * granted one of its own keeps what it reads with that for itself, and else knows what others read.
 */
final class Readings {
  private final Stage stage;

  Readings(Stage stage) {
    this.stage = stage;
  }

  /**
   * What was read.
   *
   * @param customer whose consent opens it
   * @param read reads it now
   */
  <T> T take(Leased<T> what, RunFile.Customer customer, Supplier<T> read) {
    if (stage.pool().isAtOwn(customer, stage.pixit().thirdParty())) {
      return stage.leases().held(what).orElseGet(read);
    }
    stage.pool().keepUp(customer, stage.pixit().thirdParty());
    return stage.leases().take(what, read);
  }
}
