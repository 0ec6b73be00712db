package dev.greenlight.judge.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Numbers as of accounts that are only written in another way: the digits, and nothing else, in
 * Base64 or hexadecimal code.
 *
 * <p>The code of a digit begins with the half octet 3: in Base64 each group of four begins with M,
 * N or O then, in hexadecimal code each pair with 3. Chance hardly ever makes ten of them.
 */
final class DisguisedNumbers implements Detector {
  private static final int SHORTEST = 14;
  private static final int LONGEST = 32;
  private static final int GROUP = 4;

  private final Detector plain;

  /**
   * @param plain finds what is no disguise any longer
   */
  DisguisedNumbers(Detector plain) {
    this.plain = plain;
  }

  /** Whether a part of a text is worth a closer look. */
  static boolean couldBe(String text, int from, int to) {
    if (to - from < SHORTEST || to - from > LONGEST) {
      return false;
    }
    return isBase64(text, from, to) || isHexadecimal(text, from, to);
  }

  private static boolean isBase64(String text, int from, int to) {
    for (int i = from; i < to; i += GROUP) {
      if (text.charAt(i) < 'M' || text.charAt(i) > 'O') {
        return false;
      }
    }
    return true;
  }

  private static boolean isHexadecimal(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char next = text.charAt(i);
      if ((i - from) % 2 == 0 ? next != '3' : next < '0' || next > '9') {
        return false;
      }
    }
    return (to - from) % 2 == 0;
  }

  @Override
  public Optional<Trace> in(String text) {
    return couldBe(text, 0, text.length())
        ? digits(text)
            .filter(digits -> digits.chars().allMatch(next -> next >= '0' && next <= '9'))
            .flatMap(plain::in)
            .map(trace -> new Trace(trace.sort(), text))
        : Optional.empty();
  }

  private static Optional<String> digits(String text) {
    if (isHexadecimal(text, 0, text.length())) {
      StringBuilder digits = new StringBuilder();
      for (int i = 1; i < text.length(); i += 2) {
        digits.append(text.charAt(i));
      }
      return Optional.of(digits.toString());
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no Base64 after all
    }
  }
}
