package dev.greenlight.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How requests get to the target, where plain ones would not.
 *
 * @param userAgent what clients and browsers call themselves; empty for what each is
 * @param headers sent with every request of the Third Party, as they stand here
 * @param secretHeaders likewise, with values that nobody may see, such as subscription keys
 * @param spacing shortest time from one request to the next; empty for none
 * @param proxy through which http and https go; empty for none
 * @param resolve addresses of hosts, in place of what the name server says; past the proxy
 * @param accept what readers of resources take ({@code Accept}), by a segment of the path such as
 *     {@code ApplicationInformation}; by {@link #OTHERS} for all others
 * @param tls how TLS is spoken
 * @param resources how resources are asked for
 */
public record Http(
    Optional<String> userAgent,
    Map<String, String> headers,
    Map<String, SecretReference> secretHeaders,
    Optional<Duration> spacing,
    Optional<Proxy> proxy,
    Map<String, String> resolve,
    Map<String, String> accept,
    TlsWays tls,
    ResourceWays resources) {
  /** Stands for resources that are not named. */
  public static final String OTHERS = "default";

  private static final String ATOM = "application/atom+xml";

  /** As most targets are reached. */
  public static final Http PLAIN =
      new Http(
          Optional.empty(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          TlsWays.USUAL,
          ResourceWays.USUAL);

  public Http {
    headers = Map.copyOf(headers);
    secretHeaders = Map.copyOf(secretHeaders);
    resolve = Map.copyOf(resolve);
    accept = Map.copyOf(accept);
  }

  /** How the target is asked where it is not as most are, in words for a report. */
  public List<String> unusual() {
    List<String> words = new ArrayList<>(resources.unusual());
    new TreeMap<>(accept)
        .forEach(
            (segment, type) ->
                words.add(
                    (segment.equals(OTHERS) ? "resources" : segment)
                        + " asked for as "
                        + type
                        + " (pixit.http.accept)"));
    tls.bounds().ifPresent(bounds -> words.add("clients spoke " + bounds));
    return words;
  }

  /**
   * What a reader of that resource takes.
   *
   * @param uri of it; of several names that are in its path the last one counts
   */
  public String acceptOf(String uri) {
    return Stream.of(WebAddress.of(uri).path().split("/", -1))
        .filter(segment -> !segment.equals(OTHERS) && accept.containsKey(segment))
        .reduce((first, last) -> last)
        .map(accept::get)
        .orElseGet(() -> accept.getOrDefault(OTHERS, ATOM));
  }

  /**
   * A proxy that takes CONNECT (RFC 9110 section 9.3.6).
   *
   * @param host its name
   * @param port 1 to 65535
   */
  public record Proxy(String host, int port) {}
}
