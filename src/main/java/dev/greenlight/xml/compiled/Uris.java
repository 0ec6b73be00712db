package dev.greenlight.xml.compiled;

/**
 * URIs of the forms that feeds are full of: http and https with a host name, urn, and paths. All
 * others are doubted.
 */
final class Uris extends SimpleValue {
  static final Uris ANY = new Uris(Integer.MAX_VALUE);

  private final int longest;

  private Uris(int longest) {
    super("URI to " + longest);
    this.longest = longest;
  }

  @Override
  public boolean surely(char[] text, int start, int length) {
    if (length == 0 || length > longest) {
      return false;
    }
    int end = start + length;
    if (begins(text, start, end, "urn:")) {
      return length > 4 && isLetter(text[start + 4]) && isPath(text, start + 4, end, true);
    }
    int host =
        begins(text, start, end, "https://") ? 8 : begins(text, start, end, "http://") ? 7 : 0;
    if (host > 0) {
      int path = afterHost(text, start + host, end);
      return path > 0 && (path == end || (text[path] == '/' && isPath(text, path, end, true)));
    }
    return text[start] == '/'
        ? length == 1 || (text[start + 1] != '/' && isPath(text, start, end, true))
        : isPath(text, start, end, false);
  }

  private static boolean begins(char[] text, int start, int end, String with) {
    if (end - start < with.length()) {
      return false;
    }
    for (int i = 0; i < with.length(); i++) {
      if (text[start + i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a host name and port end; 0 when they are not of the simplest form. */
  private static int afterHost(char[] text, int start, int end) {
    int at = start;
    boolean labelBegins = true;
    boolean lastBeginsWithLetter = false;
    while (at < end && text[at] != '/' && text[at] != ':') {
      char next = text[at];
      if (next == '.') {
        if (labelBegins || text[at - 1] == '-') {
          return 0;
        }
        labelBegins = true;
      } else if (isLetter(next) || isDigit(next) || (next == '-' && !labelBegins)) {
        lastBeginsWithLetter = labelBegins ? isLetter(next) : lastBeginsWithLetter;
        labelBegins = false;
      } else {
        return 0;
      }
      at++;
    }
    if (labelBegins || !lastBeginsWithLetter || text[at - 1] == '-' || at - start > 255) {
      return 0;
    }
    if (at < end && text[at] == ':') {
      int port = ++at;
      while (at < end && isDigit(text[at])) {
        at++;
      }
      return at == port || at - port > 5 ? 0 : at;
    }
    return at;
  }

  private static boolean isPath(char[] text, int start, int end, boolean colons) {
    boolean query = false;
    for (int i = start; i < end; i++) {
      char next = text[i];
      if (isLetter(next) || isDigit(next) || next == '-' || next == '_' || next == '~') {
        continue;
      }
      if (next == '/' || next == '.' || next == '=' || next == '&' || next == '+') {
        continue;
      }
      if (next == ':' && colons) {
        continue;
      }
      if (next == '?' && !query && i > start) {
        query = true;
        continue;
      }
      return false;
    }
    return true;
  }

  @Override
  SimpleValue restricted(Facets facets) {
    boolean onlyLonger =
        facets.enumeration().isEmpty()
            && facets.patterns().isEmpty()
            && facets.shortest().isEmpty();
    return onlyLonger ? new Uris(Math.min(longest, facets.longest().orElse(longest))) : DOUBTED;
  }
}
