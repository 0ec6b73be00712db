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

  /**
   * Those of a token: with another character in its last part, one more, and one less; of one with
   * three parts (JWT, RFC 7519) what says that nobody signed it too (RFC 8725 section 2.1).
   */
  public static List<String> of(String token) {
    int end = token.replaceFirst("=+$", "").length();
    String bare = token.substring(0, end);
    String padding = token.substring(end);
    // The first character of a signature: of the last one some bits may mean nothing.
    int part = bare.lastIndexOf('.') + 1;
    int place = part > 0 && part < end ? part : end * 3 / 4;
    char other = bare.charAt(place) == 'A' ? 'B' : 'A';
    List<String> altered = new ArrayList<>();
    altered.add(bare.substring(0, place) + other + bare.substring(place + 1) + padding);
    altered.add(bare + "A" + padding);
    altered.add(bare.substring(0, end - 1) + padding);
    String[] parts = bare.split("\\.", -1);
    if (parts.length == 3) {
      altered.add(NO_SIGNATURE + "." + parts[1] + ".");
    }
    return List.copyOf(altered);
  }
}
