package dev.greenlight.judge.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves references as RFC 3986 section 5.2 has it, and writes them in the one form that section
 * 6.2 has for equal ones ({@link NormalHref}).
 */
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
      return NormalHref.of(resolved);
    } catch (URISyntaxException e) {
      return href.strip();
    }
  }

  /**
   * The same with scheme and host in lower case, in which RFC 3986 section 6.2.2.1 sees no
   * difference; all else as written.
   */
  static String withPlainAuthority(String href) {
    if (isResolved(href)) {
      return href;
    }
    Matcher authority = AUTHORITY.matcher(href);
    if (!authority.lookingAt()) {
      return href;
    }
    String plain = authority.group().toLowerCase(Locale.ROOT);
    return plain.equals(authority.group()) ? href : plain + href.substring(authority.end());
  }

  /** What stands behind the last slash, without query and fragment. */
  static String lastSegment(String href) {
    String path = withoutQuery(href.strip());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** What stands between the last two slashes; empty when there is only one. */
  static String lastSegmentButOne(String href) {
    String path = withoutQuery(href.strip());
    int last = path.lastIndexOf('/');
    return last < 0 ? "" : lastSegment(path.substring(0, last));
  }

  /** The segments of the path, without those that are empty. */
  public static List<String> segments(String href) {
    String whole = withoutQuery(href.strip());
    Matcher authority = AUTHORITY.matcher(whole);
    List<String> segments = new ArrayList<>();
    int from = authority.lookingAt() ? authority.end() : 0;
    while (from < whole.length()) {
      int slash = whole.indexOf('/', from);
      int to = slash < 0 ? whole.length() : slash;
      if (to > from) {
        segments.add(whole.substring(from, to));
      }
      from = to + 1;
    }
    return Collections.unmodifiableList(segments);
  }

  /** What is left when letter case, doubled slashes and a slash at the end do not count. */
  public static String blurred(String resolved) {
    String lower = resolved.toLowerCase(Locale.ROOT);
    boolean doubled = lower.indexOf("//") != lower.lastIndexOf("//") || !hasPlainScheme(lower);
    String single = doubled ? SLASHES.matcher(lower).replaceAll("/") : lower;
    return single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
  }

  /** Whether the only doubled slash, if any, stands behind a colon. */
  private static boolean hasPlainScheme(String lower) {
    int slashes = lower.indexOf("//");
    return slashes < 0
        || (slashes > 0 && lower.charAt(slashes - 1) == ':' && !lower.startsWith("///", slashes));
  }

  /** A query or fragment goes to the end of its line, whatever comes after that. */
  private static String withoutQuery(String href) {
    return href.indexOf('?') < 0 && href.indexOf('#') < 0
        ? href
        : QUERY.matcher(href).replaceFirst("");
  }

  /**
   * Whether {@link #resolve} would leave it as it is, whatever the base: absolute, scheme and host
   * in lower case, without a port, and without what could be written otherwise.
   */
  static boolean isResolved(String href) {
    int host = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : 0;
    if (host == 0
        || href.length() == host
        || !isAscii(href.charAt(href.length() - 1))
        || href.indexOf('%') >= 0
        || href.indexOf("/.") >= 0) {
      return false;
    }
    for (int i = host; i < href.length(); i++) {
      char next = href.charAt(i);
      if (next == '/' || next == '?' || next == '#') {
        return i > host;
      }
      if (!isAscii(next) || next == ':' || (next >= 'A' && next <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(char next) {
    return next > ' ' && next <= '~';
  }
}
