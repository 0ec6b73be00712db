package dev.greenlight.judge.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form of URIs that RFC 3986 section 6.2 calls equal: scheme and host in lower case,
 * without the port that the scheme has anyway, without dot segments, letters, digits and {@code - .
 * _ ~} not encoded, and what is encoded in capitals.
 */
final class NormalHref {
  private static final Map<String, String> PORTS = Map.of("https", ":443", "http", ":80");
  private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");
  private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|$)");
  private static final int HEXADECIMAL = 16;

  private NormalHref() {}

  static String of(URI resolved) {
    URI uri = withoutDots(resolved);
    String text = decoded(uri.toString());
    if (uri.getScheme() == null || uri.getRawAuthority() == null) {
      return text;
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    String authority = decoded(uri.getRawAuthority());
    int from = scheme.length() + "://".length();
    return scheme
        + "://"
        + withoutPort(scheme, authority.toLowerCase(Locale.ROOT))
        + text.substring(from + authority.length());
  }

  /** Only where there are any: slashes are joined too, which stand for something here. */
  private static URI withoutDots(URI uri) {
    String path = uri.getRawPath();
    return path != null && DOTS.matcher(path).find() ? uri.normalize() : uri;
  }

  private static String withoutPort(String scheme, String authority) {
    String port = PORTS.getOrDefault(scheme, ":");
    if (authority.endsWith(":")) {
      return authority.substring(0, authority.length() - 1);
    }
    return authority.endsWith(port)
        ? authority.substring(0, authority.length() - port.length())
        : authority;
  }

  /** Letters, digits and {@code - . _ ~} not encoded, and what is encoded in capitals. */
  static String decoded(String text) {
    return text.indexOf('%') < 0 ? text : ENCODED.matcher(text).replaceAll(NormalHref::decoded);
  }

  private static String decoded(MatchResult octet) {
    String letter = String.valueOf((char) Integer.parseInt(octet.group(1), HEXADECIMAL));
    return UNRESERVED.matcher(letter).matches()
        ? letter
        : Matcher.quoteReplacement(octet.group().toUpperCase(Locale.ROOT));
  }
}
