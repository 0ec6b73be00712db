package dev.greenlight.judge.privacy;

import dev.greenlight.model.PercentEncoding;
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

  private static final Pattern BETWEEN = Pattern.compile("[/?&=#;:\\s]+");
  private static final Pattern VALUE = Pattern.compile("[?&;][^=&;#]*=([^&;#\\s]+)");

  private Encoded() {}

  /** The texts that an identifier is code for; chance hardly ever makes one. */
  public static Stream<String> texts(String identifier) {
    return Stream.of(hexadecimal(identifier), base64(identifier))
        .flatMap(Optional::stream)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .filter(text -> TEXT.matcher(text).matches());
  }

  /**
   * The texts that a part of an address is code for: a segment of its path, a value of its query as
   * a whole, as the slash, the plus sign and the equals sign are of Base64 too, or a piece of
   * those.
   */
  public static Stream<String> textsInAddress(String address) {
    return Stream.of(
            BETWEEN.splitAsStream(address).map(PercentEncoding::decodeOrKeep),
            VALUE
                .matcher(address)
                .results()
                .map(value -> PercentEncoding.decodeOrKeep(value.group(1))),
            BETWEEN.splitAsStream(PercentEncoding.decodeOrKeep(address)))
        .flatMap(parts -> parts)
        .distinct()
        .flatMap(Encoded::texts);
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
