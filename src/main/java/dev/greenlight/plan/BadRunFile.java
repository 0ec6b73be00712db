package dev.greenlight.plan;

/** A run file that cannot be used; the message is for the user and says where. */
public final class BadRunFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadRunFile(String message) {
    super(message);
  }

  public BadRunFile(String message, Throwable cause) {
    super(message, cause);
  }
}
