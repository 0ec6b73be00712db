package dev.greenlight.act.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that were never issued and differ in little from one that was. */
public final class AlteredTokens {
  private static final Pattern ALGORITHM = Pattern.compile("\"alg\"\\s*:\\s*\"[^\"]*\"");
  private static final String UNSIGNED = "\"alg\":\"none\"";

  private AlteredTokens() {}

  /** With another character of the same kind in its last part: as well formed as it was. */
  public static String changed(String token) {
    String bare = bare(token);
    int end = bare.length();
    // The first character of a signature: of the last one some bits may mean nothing.
    int part = bare.lastIndexOf('.') + 1;
    int place = part > 0 && part < end ? part : end * 3 / 4;
    return bare.substring(0, place) + other(bare.charAt(place)) + token.substring(place + 1);
  }

  private static char other(char there) {
    if (Character.isDigit(there)) {
      return there == '1' ? '2' : '1';
    }
    // Some look identifiers up whatever the case of their letters.
    char other = Character.toLowerCase(there) == 'a' ? 'b' : 'a';
    return Character.isUpperCase(there) ? Character.toUpperCase(other) : other;
  }

  /**
   * With characters more, and some less; of one with three parts (JWT, RFC 7519) what says that
   * nobody signed it too (RFC 8725 section 2.1). A server may find these malformed.
   */
  public static List<String> reshaped(String token) {
    String bare = bare(token);
    String padding = token.substring(bare.length());
    List<String> altered = new ArrayList<>();
    // Four, as of one or two decoders of base64 may make nothing.
    altered.add(bare + "aaaa" + padding);
    altered.add(bare.substring(0, Math.max(1, bare.length() - 4)) + padding);
    String[] parts = bare.split("\\.", -1);
    if (parts.length == 3) {
      altered.add(unsigned(parts[0]) + "." + parts[1] + ".");
    }
    return List.copyOf(altered);
  }

  /** All else that a server may look at before the algorithm ({@code typ}, {@code kid}) stays. */
  private static String unsigned(String header) {
    Matcher algorithm = ALGORITHM.matcher(decoded(header));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            (algorithm.find() ? algorithm.replaceFirst(UNSIGNED) : "{" + UNSIGNED + "}")
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String header) {
    try {
      return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      // Then it says no algorithm.
      return "";
    }
  }

  /** Without the padding of base64. */
  private static String bare(String token) {
    return token.replaceFirst("=+$", "");
  }
}
