package dev.greenlight.act.http;

import java.util.function.BooleanSupplier;

/**
 * Somebody who made himself the certificate of the Third Party.
 *
 * @param transport sends his requests
 * @param bare sends the same requests under no certificate at all
 * @param asked whether a server has asked him for it so far
 * @param shown whether a server has been shown it so far
 */
public record Impostor(
    Transport transport, Transport bare, BooleanSupplier asked, BooleanSupplier shown) {
  /** Whether a server has asked him for his certificate so far. */
  public boolean isAsked() {
    return asked.getAsBoolean();
  }

  /** Whether a server has been shown his certificate so far: some take no keys of its kind. */
  public boolean hasShown() {
    return shown.getAsBoolean();
  }
}
