package dev.greenlight.run;

/** A feature file that cannot be used; the message says where and why. */
public final class BadFeature extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadFeature(String message) {
    super(message);
  }
}
