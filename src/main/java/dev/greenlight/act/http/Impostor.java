package dev.greenlight.act.http;

import java.util.function.BooleanSupplier;

/**
 * Somebody who made himself the certificate of the Third Party.
 *
 * @param transport sends his requests
 * @param asked whether a server has asked him for it so far
 */
public record Impostor(Transport transport, BooleanSupplier asked) {
  /** Whether a server has asked him for his certificate so far. */
  public boolean isAsked() {
    return asked.getAsBoolean();
  }
}
