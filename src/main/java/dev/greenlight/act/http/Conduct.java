package dev.greenlight.act.http;

import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Way;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * How the clients of a run behave towards its target, whoever of them sends; it makes them. All of
 * them together keep its pace.
 */
public final class Conduct {
  /** Nothing out of the ordinary. */
  public static final Conduct PLAIN =
      new Conduct(Optional.empty(), List.of(), Set.of(), Optional.empty(), Way.STRAIGHT);

  private static final String USER_AGENT = "User-Agent";

  private final Optional<String> userAgent;
  private final List<Header> headers;
  private final Set<String> hosts;
  private final Optional<Pace> pace;
  private final Way way;

  /**
   * @param userAgent what clients and browsers call themselves; empty for what each is
   * @param headers sent with requests of the Third Party to {@code hosts}
   * @param hosts in small letters; nobody else is to see these headers
   * @param spacing shortest time from one request to the next
   * @param way how connections get there
   */
  public Conduct(
      Optional<String> userAgent,
      List<Header> headers,
      Set<String> hosts,
      Optional<Duration> spacing,
      Way way) {
    this.userAgent = userAgent;
    this.headers = List.copyOf(headers);
    this.hosts = Set.copyOf(hosts);
    this.pace = spacing.map(Pace::new);
    this.way = way;
  }

  /** What clients and browsers call themselves; empty for what each is. */
  public Optional<String> userAgent() {
    return userAgent;
  }

  /** How connections get there. */
  public Way way() {
    return way;
  }

  /**
   * A client for matrices and everything in quantity.
   *
   * @param trust whom to trust
   */
  public Transport quick(SSLContext trust, Limits limits) {
    Transport client = raw(trust, limits);
    return call -> send(client, dressed(call));
  }

  /**
   * A client for functional requests.
   *
   * @param trust whom to trust
   */
  public Transport functional(SSLContext trust, Limits limits) {
    Transport client = new RestAssuredTransport(trust, limits, way);
    return call -> send(client, dressed(call));
  }

  /**
   * A client that gets pages for a browser, which says itself what it is; customers have none of
   * the Third Party's keys.
   *
   * @param trust whom to trust
   */
  public Transport forBrowsers(SSLContext trust, Limits limits) {
    Transport client = raw(trust, limits);
    return call -> send(client, call);
  }

  /** The JDK's client asks nobody but its own name server. */
  private Transport raw(SSLContext trust, Limits limits) {
    return way.resolve().isEmpty()
        ? new JdkTransport(trust, limits, way)
        : new RestAssuredTransport(trust, limits, way);
  }

  private Exchange send(Transport client, HttpCall call) {
    try {
      if (pace.isPresent() && !isOurs(call)) {
        pace.get().await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Exchange(Sent.request(call), null, Sent.INTERRUPTED, 0);
    }
    return client.send(call);
  }

  private boolean isOurs(HttpCall call) {
    return server(call).map(Server::toString).filter(way.past()::contains).isPresent();
  }

  private HttpCall dressed(HttpCall call) {
    if (userAgent.isEmpty() && headers.isEmpty()) {
      return call;
    }
    List<Header> all = new ArrayList<>(call.headers());
    userAgent.map(name -> new Header(USER_AGENT, name)).ifPresent(header -> add(all, header));
    if (server(call).map(Server::host).filter(hosts::contains).isPresent()) {
      headers.forEach(header -> add(all, header));
    }
    return new HttpCall(call.method(), call.uri(), all, call.body());
  }

  private static void add(List<Header> all, Header header) {
    if (all.stream().noneMatch(each -> each.name().equalsIgnoreCase(header.name()))) {
      all.add(header);
    }
  }

  /** Where it goes; empty of an address that leads nowhere, as some probes have it. */
  private static Optional<Server> server(HttpCall call) {
    try {
      URI uri = new URI(call.uri().toLowerCase(Locale.ROOT));
      return uri.getScheme() == null || uri.getHost() == null
          ? Optional.empty()
          : Optional.of(Server.of(uri));
    } catch (URISyntaxException nowhere) {
      // The client says so when it is sent.
      return Optional.empty();
    }
  }
}
