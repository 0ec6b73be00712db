package dev.greenlight.record;

/** Evidence that is none, or cannot be read; the message is for the user. */
public sealed class BadEvidence extends RuntimeException permits ChangedEvidence {
  private static final long serialVersionUID = 1L;

  public BadEvidence(String message) {
    super(message);
  }

  public BadEvidence(String message, Throwable cause) {
    super(message, cause);
  }
}
