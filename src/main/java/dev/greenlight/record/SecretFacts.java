package dev.greenlight.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What redaction would destroy of a secret, computed at capture.
 *
 * @param pseudonym what stands in its place everywhere, the same for the same secret
 * @param kind where it was first seen: access_token, code, password, …
 * @param length in characters
 * @param alphabet smallest usual alphabet it fits: digits, hexadecimal, alphanumeric, base64url,
 *     printable
 * @param uuidVersion version digit when it is a UUID, else 0
 * @param sharedPrefix characters it has in common with the secret of its kind that was seen before
 *     it
 */
public record SecretFacts(
    String pseudonym, String kind, int length, String alphabet, int uuidVersion, int sharedPrefix) {

  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** Looks at a secret; {@code previous} is the one of its kind seen before, empty for none. */
  static SecretFacts of(String pseudonym, String kind, String secret, String previous) {
    return new SecretFacts(
        pseudonym,
        kind,
        secret.length(),
        alphabetOf(secret),
        uuidVersion(secret),
        sharedPrefix(secret, previous));
  }

  /** Version digit when it is a UUID, else 0. */
  static int uuidVersion(String secret) {
    Matcher uuid = UUID.matcher(secret);
    return uuid.matches() ? Integer.parseInt(uuid.group(1), 16) : 0;
  }

  static String alphabetOf(String secret) {
    if (secret.matches("[0-9]*")) {
      return "digits";
    }
    if (secret.matches("[0-9a-f-]*|[0-9A-F-]*")) {
      return "hexadecimal";
    }
    if (secret.matches("[0-9A-Za-z]*")) {
      return "alphanumeric";
    }
    return secret.matches("[0-9A-Za-z_=-]*") ? "base64url" : "printable";
  }

  private static int sharedPrefix(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return length;
  }
}
