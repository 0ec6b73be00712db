package dev.greenlight.run;

/** A run that cannot be made as asked for; the message is for the user and says why. */
public final class BadOrder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadOrder(String message) {
    super(message);
  }
}
