package dev.greenlight.model;

/**
 * Where a secret is: {@code env:NAME}, {@code file:PATH}, or {@code embedded:name} for one that the
 * embedded party made.
 */
public record SecretReference(String text) {
  /** What comes before the colon. */
  public String scheme() {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon);
  }

  /** What comes after the colon. */
  public String name() {
    return text.substring(text.indexOf(':') + 1);
  }
}
