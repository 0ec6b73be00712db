package dev.greenlight.model;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How requests get to the target, where plain ones would not.
 *
 * @param userAgent what clients and browsers call themselves; empty for what each is
 * @param headers sent with every request of the Third Party, as they stand here
 * @param secretHeaders likewise, with values that nobody may see, such as subscription keys
 * @param spacing shortest time from one request to the next; empty for none
 * @param proxy through which http and https go; empty for none
 * @param resolve addresses of hosts, in place of what the name server says; past the proxy
 */
public record Http(
    Optional<String> userAgent,
    Map<String, String> headers,
    Map<String, SecretReference> secretHeaders,
    Optional<Duration> spacing,
    Optional<Proxy> proxy,
    Map<String, String> resolve) {
  /** As most targets are reached. */
  public static final Http PLAIN =
      new Http(Optional.empty(), Map.of(), Map.of(), Optional.empty(), Optional.empty(), Map.of());

  public Http {
    headers = Map.copyOf(headers);
    secretHeaders = Map.copyOf(secretHeaders);
    resolve = Map.copyOf(resolve);
  }

  /**
   * A proxy that takes CONNECT (RFC 9110 section 9.3.6).
   *
   * @param host its name
   * @param port 1 to 65535
   */
  public record Proxy(String host, int port) {}
}
