package dev.greenlight.act.tls;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A server at a port.
 *
 * @param scheme {@code https}, or what the run file says instead
 * @param host name or address literal, without brackets
 * @param port that it listens at
 */
public record Server(String scheme, String host, int port) {
  private static final int HTTPS = 443;
  private static final int HTTP = 80;
  private static final int LAST_PORT = 65_535;

  /** The server behind an address. */
  public static Server of(String address) {
    URI uri = URI.create(address);
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("http") ? HTTP : HTTPS;
    return new Server(
        scheme,
        uri.getHost().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT),
        uri.getPort() < 0 ? usual : uri.getPort());
  }

  /** The server behind an address that a target names, if it is an absolute one of the web. */
  public static Optional<Server> named(String address) {
    try {
      URI uri = new URI(address);
      boolean absolute =
          uri.getHost() != null
              && uri.getPort() <= LAST_PORT
              && ("https".equalsIgnoreCase(uri.getScheme())
                  || "http".equalsIgnoreCase(uri.getScheme()));
      return absolute ? Optional.of(of(address)) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** Whether the host is written as an address, which no certificate names by SNI. */
  boolean isAddress() {
    return host.contains(":") || host.matches("\\d+(\\.\\d+){3}");
  }

  /** Scheme, host and port, the port always. */
  @Override
  public String toString() {
    return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
