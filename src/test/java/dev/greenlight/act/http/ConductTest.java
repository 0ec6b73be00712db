package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Way;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run file says of how requests get there, seen from there. */
final class ConductTest {
  private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), 100_000);
  private static final Header KEY = new Header("X-Subscription-Key", "a-key-of-the-third-party");

  private final List<Headers> arrived = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private int port;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          arrived.add(exchange.getRequestHeaders());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    port = server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static SSLContext trust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Transport> both(Conduct conduct) {
    return List.of(conduct.quick(trust(), LIMITS), conduct.functional(trust(), LIMITS));
  }

  private Exchange get(Transport transport, String host) {
    return transport.send(
        HttpCall.get("http://" + host + ":" + port + "/", List.of(new Header("X-Own", "1"))));
  }

  private static Conduct dressed() {
    return new Conduct(
        Optional.of("Mozilla/5.0 (test)"),
        List.of(KEY),
        Set.of("localhost"),
        Optional.empty(),
        Way.STRAIGHT);
  }

  private static Conduct by(Way way) {
    return new Conduct(Optional.empty(), List.of(), Set.of(), Optional.empty(), way);
  }

  private static Way through(int proxy, Set<String> past) {
    return new Way(
        Optional.of(InetSocketAddress.createUnresolved("localhost", proxy)), Map.of(), past);
  }

  @Test
  void headersAndUserAgent_arriveAndAreOnRecord() {
    for (Transport transport : both(dressed())) {
      Exchange exchange = get(transport, "localhost");

      assertThat(exchange.request().headers()).contains(KEY, new Header("X-Own", "1"));
    }
    assertThat(arrived)
        .hasSize(2)
        .allSatisfy(
            headers -> {
              assertThat(headers.get("User-Agent")).containsExactly("Mozilla/5.0 (test)");
              assertThat(headers.get(KEY.name())).containsExactly(KEY.value());
            });
  }

  @Test
  void hostThatTheRunFileDoesNotName_seesNoKey() {
    both(dressed()).forEach(transport -> get(transport, "127.0.0.1"));

    assertThat(arrived)
        .hasSize(2)
        .allSatisfy(
            headers -> {
              assertThat(headers).doesNotContainKey(KEY.name());
              assertThat(headers.get("User-Agent")).containsExactly("Mozilla/5.0 (test)");
            });
  }

  @Test
  void browserOfACustomer_showsNoKeyOfTheThirdParty() {
    get(dressed().forBrowsers(trust(), LIMITS), "localhost");

    assertThat(arrived).hasSize(1);
    assertThat(arrived.get(0)).doesNotContainKey(KEY.name());
  }

  @Test
  void headerThatARequestHasItself_isNotSentTwice() {
    Header own = new Header("x-subscription-key", "another-key");
    for (Transport transport : both(dressed())) {
      transport.send(HttpCall.get("http://localhost:" + port + "/", List.of(own)));
    }

    assertThat(arrived)
        .hasSize(2)
        .allSatisfy(headers -> assertThat(headers.get(KEY.name())).containsExactly("another-key"));
  }

  @Test
  void namedAddress_isTakenInPlaceOfTheNameServers() {
    Way way =
        new Way(
            Optional.empty(),
            Map.of("custodian.example", InetAddress.getLoopbackAddress()),
            Set.of());
    for (Transport transport : both(by(way))) {
      assertThat(get(transport, "custodian.example").answered()).isTrue();
    }

    assertThat(arrived)
        .extracting(headers -> headers.getFirst("Host"))
        .containsExactly("custodian.example:" + port, "custodian.example:" + port);
    assertThat(
            Server.of(URI.create("https://custodian.example")).lookUp(Duration.ofSeconds(30), way))
        .isEqualTo("127.0.0.1");
  }

  /** Plain requests stand whole in what a proxy is asked: this server takes them as its own. */
  @Test
  void proxy_looksUpHostsThatNobodyElseKnows() {
    for (Transport transport : both(by(through(port, Set.of())))) {
      assertThat(get(transport, "custodian.invalid").answered()).isTrue();
    }

    assertThat(arrived)
        .extracting(headers -> headers.getFirst("Host"))
        .containsOnly("custodian.invalid:" + port);
  }

  @Test
  void connection_isMadeThroughTheProxyButToOurselves() throws IOException {
    try (TunnellingProxy proxy = new TunnellingProxy(port)) {
      Way way = through(proxy.port(), Set.of("localhost:" + port));

      new Server("custodian.invalid", 443, true).connect(Duration.ofSeconds(30), way);
      new Server("localhost", port, true).connect(Duration.ofSeconds(30), way);

      assertThat(proxy.asked()).containsExactly("custodian.invalid:443");
    }
  }

  @Test
  void proxyThatIsDead_isNamedAndNotTheServer() throws IOException {
    int dead;
    try (ServerSocket closed = new ServerSocket(0)) {
      dead = closed.getLocalPort();
    }
    Way way = through(dead, Set.of());
    String named = "the proxy localhost:" + dead + " (pixit.http.proxy) cannot be reached: ";
    for (Transport transport : both(by(way))) {
      assertThat(get(transport, "custodian.invalid").failure())
          .isEqualTo(named + "the connection was refused");
    }
    Server server = new Server("custodian.invalid", 443, true);
    assertThatThrownBy(() -> server.connect(Duration.ofSeconds(30), way))
        .isInstanceOf(NotCarriedOut.class)
        .hasMessageStartingWith(named);
  }

  @Test
  void requests_goOutNoSoonerThanTheirPaceAllows() {
    long started = System.nanoTime();
    Conduct slow =
        new Conduct(
            Optional.empty(),
            List.of(),
            Set.of(),
            Optional.of(Duration.ofMillis(300)),
            Way.STRAIGHT);
    List<Transport> both = both(slow);
    Stream.of(0, 1, 0).forEach(each -> get(both.get(each), "localhost"));

    assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(900);
    assertThat(arrived).hasSize(3);
  }
}
