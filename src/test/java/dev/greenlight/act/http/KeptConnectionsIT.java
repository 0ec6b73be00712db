package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.record.Exchange;
import dev.greenlight.record.Header;
import dev.greenlight.trust.CertificateAuthority;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers hang up on connections that are idle: that is no failure of theirs. */
final class KeptConnectionsIT {
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 100_000);
  private static final int CONNECTIONS = 4;

  private HangingUpServer server;

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  static Stream<Transport> transports() {
    SSLContext trust = AUTHORITY.trustStore().sslContext();
    return Stream.of(new JdkTransport(trust, LIMITS), new RestAssuredTransport(trust, LIMITS));
  }

  @ParameterizedTest
  @MethodSource("transports")
  void getAfterTheServerHungUp_comes(Transport transport) throws Exception {
    server = hangingUpAfter(Duration.ofMillis(300));
    keepConnections(transport);
    assertThat(server.awaitEnd(CONNECTIONS)).isTrue();

    for (int i = 0; i < CONNECTIONS; i++) {
      Exchange page = transport.send(get("/page"));
      assertThat(page.answered()).as("%s: %s", i, page.failure()).isTrue();
    }
  }

  /** What cannot be sent again must not meet a connection that was closed. */
  @ParameterizedTest
  @MethodSource("transports")
  void postAfterAPause_comesOnceAndIsAnswered(Transport transport) throws Exception {
    server = hangingUpAfter(Duration.ofSeconds(3));
    keepConnections(transport);
    assertThat(server.awaitEnd(CONNECTIONS)).isTrue();

    for (int i = 0; i < CONNECTIONS; i++) {
      Exchange page = transport.send(post("/form"));
      assertThat(page.answered()).as("%s: %s", i, page.failure()).isTrue();
    }
    assertThat(server.met()).filteredOn("POST /form"::equals).hasSize(CONNECTIONS);
  }

  @ParameterizedTest
  @MethodSource("transports")
  void getOnAConnectionThatEndsThereupon_isSentAgainOnANewOne(Transport transport)
      throws Exception {
    server = hangingUpAfter(Duration.ofSeconds(20));
    keepConnections(transport);
    server.hearOnlyTheFirst();

    assertThat(transport.send(get("/page")).answered()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("transports")
  void postOnAConnectionThatEndsThereupon_isNotSentAgain(Transport transport) throws Exception {
    server = hangingUpAfter(Duration.ofSeconds(20));
    keepConnections(transport);
    server.hearOnlyTheFirst();

    assertThat(transport.send(post("/form")).answered()).isFalse();
    assertThat(server.met()).filteredOn("POST /form"::equals).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("transports")
  void serverThatAnswersNobody_isAFailure(Transport transport) throws Exception {
    server = hangingUpAfter(Duration.ofSeconds(20));
    server.hearNone();

    assertThat(transport.send(get("/page")).answered()).isFalse();
  }

  private static HangingUpServer hangingUpAfter(Duration idle) throws Exception {
    return new HangingUpServer(AUTHORITY.issueForLoopback(), idle);
  }

  private void keepConnections(Transport transport) {
    server.answerTogether(CONNECTIONS);
    List<CompletableFuture<Exchange>> all =
        IntStream.range(0, CONNECTIONS).mapToObj(i -> transport.sendLater(get("/keep"))).toList();
    assertThat(all).allMatch(each -> each.join().answered());
  }

  private HttpCall get(String path) {
    return HttpCall.get(server.uri(path), List.of());
  }

  private HttpCall post(String path) {
    return HttpCall.post(server.uri(path), List.of(), List.of(new Header("a", "b")));
  }
}
