package dev.greenlight.judge.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what is only written in another way: Base64 and hexadecimal code keep nothing secret. */
public final class Encoded {
  private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9A-Fa-f]{2}){4,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{6,}={0,2}");
  private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} &&[^\uFFFD]]{4,}");

  private Encoded() {}

  /** The texts that an identifier is code for; chance hardly ever makes one. */
  public static Stream<String> texts(String identifier) {
    return Stream.of(hexadecimal(identifier), base64(identifier))
        .flatMap(Optional::stream)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .filter(text -> TEXT.matcher(text).matches());
  }

  private static Optional<byte[]> hexadecimal(String identifier) {
    return HEXADECIMAL.matcher(identifier).matches()
        ? Optional.of(HexFormat.of().parseHex(identifier))
        : Optional.empty();
  }

  private static Optional<byte[]> base64(String identifier) {
    if (!BASE64.matcher(identifier).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Base64.getUrlDecoder().decode(identifier.replace('+', '-').replace('/', '_')));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
