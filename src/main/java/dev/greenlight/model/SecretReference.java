package dev.greenlight.model;

import java.util.regex.Pattern;

/**
 * Where a secret is: {@code env:NAME}, {@code file:PATH}, or {@code embedded:name} for one that the
 * embedded party made.
 */
public record SecretReference(String text) {
  /** What is said of an {@code env:} with something else behind it, which may be the secret. */
  public static final String NO_VARIABLE =
      "what follows 'env:' is no name of an environment variable; expected letters, digits and _,"
          + " and no digit first";

  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /** Whether it names an environment variable that cannot be. */
  public boolean isNoVariable() {
    return scheme().equals("env") && !VARIABLE.matcher(name()).matches();
  }

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
