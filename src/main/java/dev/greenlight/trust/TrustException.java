package dev.greenlight.trust;

/** Keys, certificates or stores could not be made, read or written; the message says which. */
public final class TrustException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TrustException(String message) {
    super(message);
  }

  public TrustException(String message, Throwable cause) {
    super(message, cause);
  }
}
