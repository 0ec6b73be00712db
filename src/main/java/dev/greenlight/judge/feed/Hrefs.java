package dev.greenlight.judge.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves references as RFC 3986 section 5.2 has it, scheme and host in lower case. */
public final class Hrefs {
  /** Stands for the unknown place from which a document without an absolute self link was read. */
  static final String NOWHERE = "http://document.invalid/";

  private static final Pattern QUERY = Pattern.compile("[?#].*$");
  private static final Pattern AUTHORITY = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*");
  private static final Pattern SLASHES = Pattern.compile("(?<!:)/{2,}");

  private Hrefs() {}

  /** The target of {@code href} seen from {@code base}; what is no URI at all stays as it is. */
  static String resolve(String base, String href) {
    try {
      URI reference = new URI(href.strip());
      if (reference.isOpaque() || href.isBlank()) {
        return href.strip();
      }
      URI resolved = new URI(base).resolve(reference);
      return lowerCased(resolved);
    } catch (URISyntaxException e) {
      return href.strip();
    }
  }

  /** What stands behind the last slash, without query and fragment. */
  static String lastSegment(String href) {
    String path = QUERY.matcher(href.strip()).replaceFirst("");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What stands between the last two slashes; empty when there is only one. */
  static String lastSegmentButOne(String href) {
    String path = QUERY.matcher(href.strip()).replaceFirst("");
    int last = path.lastIndexOf('/');
    return last < 0 ? "" : lastSegment(path.substring(0, last));
  }

  /** The segments of the path, without those that are empty. */
  public static List<String> segments(String href) {
    String path = AUTHORITY.matcher(QUERY.matcher(href.strip()).replaceFirst("")).replaceFirst("");
    return Stream.of(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  /** What is left when letter case, doubled slashes and a slash at the end do not count. */
  public static String blurred(String resolved) {
    String single = SLASHES.matcher(resolved.toLowerCase(Locale.ROOT)).replaceAll("/");
    return single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
  }

  private static String lowerCased(URI uri) {
    String text = uri.toString();
    if (uri.getScheme() == null || uri.getRawAuthority() == null) {
      return text;
    }
    String authority = uri.getRawAuthority();
    int from = uri.getScheme().length() + 3;
    return uri.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + authority.toLowerCase(Locale.ROOT)
        + text.substring(from + authority.length());
  }
}
