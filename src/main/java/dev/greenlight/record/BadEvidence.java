package dev.greenlight.record;

/** Evidence that is missing, incomplete or was changed; the message is for the user. */
public final class BadEvidence extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadEvidence(String message) {
    super(message);
  }

  public BadEvidence(String message, Throwable cause) {
    super(message, cause);
  }
}
