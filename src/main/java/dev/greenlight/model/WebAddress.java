package dev.greenlight.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;

/**
 * An address of which two spellings are one (RFC 3986 section 6.2): scheme and host in small
 * letters, without the port that goes without saying, and without query and fragment.
 *
 * @param scheme empty for what is no absolute address
 * @param authority host, with a user where one is named, and port where it has to be said; empty
 *     likewise
 * @param path as written; all that was written for what is no absolute address
 */
public record WebAddress(String scheme, String authority, String path) {
  private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443, "sftp", 22);

  /** The address that is written like that. */
  public static WebAddress of(String written) {
    String bare = written.strip().replaceFirst("[?#].*", "");
    try {
      URI uri = new URI(bare);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return new WebAddress("", "", bare);
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo() + "@";
      String host = user + uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() < 0 || PORTS.getOrDefault(scheme, -1) == uri.getPort();
      return new WebAddress(scheme, usual ? host : host + ":" + uri.getPort(), uri.getRawPath());
    } catch (URISyntaxException noAddress) {
      // Whoever compares it finds that it is like no other.
      return new WebAddress("", "", bare);
    }
  }

  /** Whether the two are one but for the scheme. */
  public boolean isSamePlaceAs(WebAddress other) {
    return authority.equals(other.authority) && path.equals(other.path);
  }

  /** Whether what is sent there leaves this machine unencrypted. */
  public boolean isExposed() {
    return scheme.isEmpty()
        ? path.toLowerCase(Locale.ROOT).startsWith("http:")
        : scheme.equals("http")
            && !isLoopback(authority.replaceFirst("^.*@", "").replaceFirst(":\\d+$", ""));
  }

  /** Whether a host is this machine. */
  public static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.matches("127\\.\\d+\\.\\d+\\.\\d+|\\[::1]");
  }
}
