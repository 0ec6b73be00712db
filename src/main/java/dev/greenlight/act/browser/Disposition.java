package dev.greenlight.act.browser;

import dev.greenlight.record.Exchange;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser makes of an answer: does it show or save it, and under which name (RFC 6266). */
final class Disposition {
  private static final String HEADER = "Content-Disposition";

  /** What browsers show. They save whatever else comes. */
  private static final Pattern SHOWN =
      Pattern.compile("(text|image|audio|video)/.*|application/(.*\\+)?(xml|json)|application/pdf");

  private static final Pattern PLAIN_XML =
      Pattern.compile("(?i)\\s*(text|application)/xml\\s*(;.*)?");

  /** What browsers call a file that nobody names. */
  private static final String NAMELESS = "download";

  private static final Pattern EXTENDED =
      Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*([\\w-]+)'[^']*'([^;\\s]+)");
  private static final Pattern QUOTED =
      Pattern.compile("(?i);\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PLAIN = Pattern.compile("(?i);\\s*filename\\s*=\\s*([^;\"]+)");

  private Disposition() {}

  /** Whether a browser saves it. */
  static boolean isSaved(Exchange.Response response) {
    String written = response.header(HEADER).orElse("").strip().toLowerCase(Locale.ROOT);
    String type = response.header("Content-Type").orElse("text/html");
    return response.status() == 200
        && (written.startsWith("attachment")
            || !SHOWN
                .matcher(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .matches());
  }

  /**
   * The name that it saves it under: the one it is told, or else the end of the address. Where that
   * says nothing of the format, the media type does; so does it where a program made what a query
   * asked for.
   *
   * @param suggested by the link ({@code download}); null for none
   */
  static String name(Exchange exchange, String suggested) {
    String ending = ending(exchange.response());
    return told(exchange.response().header(HEADER).orElse(""))
        .or(() -> Optional.ofNullable(suggested).map(Disposition::withoutFolder))
        .filter(name -> !name.isEmpty())
        .map(name -> name.contains(".") ? name : name + ending)
        .orElseGet(() -> ofAddress(exchange.request().uri(), ending));
  }

  private static Optional<String> told(String header) {
    return extended(header)
        .or(() -> first(QUOTED, header).map(name -> name.replaceAll("\\\\(.)", "$1")))
        .or(() -> first(PLAIN, header).map(String::strip))
        .map(Disposition::withoutFolder)
        .filter(name -> !name.isEmpty());
  }

  private static String withoutFolder(String name) {
    return name.replaceFirst("^.*[/\\\\]", "");
  }

  /** That of plain XML: to the other types, systems give endings of their own, or none. */
  private static String ending(Exchange.Response response) {
    return PLAIN_XML.matcher(response.header("Content-Type").orElse("")).matches() ? ".xml" : "";
  }

  private static String ofAddress(String uri, String ending) {
    String last = lastOf(uri);
    boolean replaced = uri.contains("?") && !ending.isEmpty();
    String name = replaced ? last.replaceFirst("\\.[^.]*$", "") : last;
    String whole = name.isEmpty() ? NAMELESS : name;
    return whole.contains(".") ? whole : whole + ending;
  }

  private static Optional<String> extended(String header) {
    Matcher found = EXTENDED.matcher(header);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(found.group(1));
      return Optional.of(URLDecoder.decode(found.group(2).replace("+", "%2B"), charset));
    } catch (IllegalArgumentException malformed) {
      // Then the plain name beside it counts, as for a browser that knows no other.
      return Optional.empty();
    }
  }

  private static Optional<String> first(Pattern pattern, String header) {
    Matcher found = pattern.matcher(header);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static String lastOf(String uri) {
    String path = Optional.ofNullable(URI.create(uri).getRawPath()).orElse("");
    return URLDecoder.decode(
        path.replaceFirst("^.*/", "").replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
