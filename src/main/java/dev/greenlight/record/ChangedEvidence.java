package dev.greenlight.record;

/** Evidence that is no longer what the run wrote: changed, or a part of it is missing. */
public final class ChangedEvidence extends BadEvidence {
  private static final long serialVersionUID = 1L;

  ChangedEvidence(String message) {
    super(message);
  }

  ChangedEvidence(String message, Throwable cause) {
    super(message, cause);
  }
}
