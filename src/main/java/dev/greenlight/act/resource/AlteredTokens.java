package dev.greenlight.act.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Tokens that were never issued and differ in little from one that was. */
public final class AlteredTokens {
  private static final String NO_SIGNATURE =
      Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

  private AlteredTokens() {}

  /** With another character in its last part: as well formed as it was. */
  public static String changed(String token) {
    String bare = bare(token);
    int end = bare.length();
    // The first character of a signature: of the last one some bits may mean nothing.
    int part = bare.lastIndexOf('.') + 1;
    int place = part > 0 && part < end ? part : end * 3 / 4;
    // Some look identifiers up whatever the case of their letters.
    char other = Character.toLowerCase(bare.charAt(place)) == 'a' ? 'b' : 'a';
    return bare.substring(0, place) + other + token.substring(place + 1);
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
      altered.add(NO_SIGNATURE + "." + parts[1] + ".");
    }
    return List.copyOf(altered);
  }

  /** Without the padding of base64. */
  private static String bare(String token) {
    return token.replaceFirst("=+$", "");
  }
}
