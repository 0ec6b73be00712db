package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.greenlight.act.reach.Server;
import dev.greenlight.act.reach.Way;
import dev.greenlight.model.TlsWays;
import dev.greenlight.model.TlsWays.Verify;
import dev.greenlight.model.TlsWays.Version;
import dev.greenlight.record.Exchange;
import dev.greenlight.trust.CertificateAuthority;
import dev.greenlight.trust.CertificateOrder;
import dev.greenlight.trust.ServerIdentity;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a run file has it that TLS is spoken, seen from servers. */
final class TlsWaysTest {
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());
  private static final CertificateAuthority STRANGER =
      CertificateAuthority.create(Clock.systemUTC());
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(20), 1 << 20);

  private final List<HttpsServer> servers = new ArrayList<>();

  /** What it is shown is looked at by the test. */
  private static final class TakesAll implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  /** Answers with the version that is spoken, and the serial number of what it was shown. */
  private int serve(ServerIdentity identity, String address, String... protocols) {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(identity.keyStore(), identity.password().toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), new TrustManager[] {new TakesAll()}, null);
      HttpsServer server =
          HttpsServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0);
      server.setHttpsConfigurator(
          new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
              SSLParameters wanted = context.getDefaultSSLParameters();
              wanted.setWantClientAuth(true);
              wanted.setProtocols(protocols);
              parameters.setSSLParameters(wanted);
            }
          });
      server.createContext(
          "/",
          exchange -> {
            HttpsExchange secure = (HttpsExchange) exchange;
            byte[] answer =
                (secure.getSSLSession().getProtocol() + " " + shown(secure))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
          });
      server.start();
      servers.add(server);
      return server.getAddress().getPort();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String shown(HttpsExchange exchange) {
    try {
      return serial(List.of(exchange.getSSLSession().getPeerCertificates()));
    } catch (SSLPeerUnverifiedException nothing) {
      return "nothing";
    }
  }

  private static String serial(List<? extends java.security.cert.Certificate> chain) {
    return ((X509Certificate) chain.get(0)).getSerialNumber().toString();
  }

  @AfterEach
  void stop() {
    servers.forEach(server -> server.stop(0));
  }

  private static List<Transport> both(TrustStore trust, Map<String, InetAddress> resolve) {
    Way way =
        new Way(Optional.empty(), resolve, Set.of(), trust.ways().verify() != TlsWays.Verify.ALL);
    Conduct conduct = new Conduct(Optional.empty(), List.of(), Set.of(), Optional.empty(), way);
    return List.of(
        conduct.quick(trust.sslContext(), LIMITS), conduct.functional(trust.sslContext(), LIMITS));
  }

  private static List<Exchange> ask(TrustStore trust, String host, int port) {
    return both(trust, Map.of()).stream()
        .map(each -> each.send(HttpCall.get("https://" + host + ":" + port + "/", List.of())))
        .toList();
  }

  private static TrustStore with(Verify verify) {
    return AUTHORITY
        .trustStore()
        .speaking(new TlsWays(verify, Optional.empty(), Optional.empty(), Map.of()));
  }

  private static TrustStore speaking(Optional<Version> least, Optional<Version> most) {
    return AUTHORITY.trustStore().speaking(new TlsWays(Verify.ALL, least, most, Map.of()));
  }

  private static void assertAnswered(List<Exchange> exchanges, boolean answered) {
    assertThat(exchanges)
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.answered()).as(each.failure()).isEqualTo(answered));
  }

  private static void assertSays(List<Exchange> exchanges, String expected) {
    assertAnswered(exchanges, true);
    assertThat(exchanges)
        .allSatisfy(each -> assertThat(each.response().body().text()).isEqualTo(expected));
  }

  @Test
  void certificateForAnotherHost_isTakenOnlyWhereNamesAreNotLookedAt() {
    int port =
        serve(
            AUTHORITY.issue(CertificateOrder.forLoopback().forHost("elsewhere.example")),
            "127.0.0.1",
            "TLSv1.3");

    assertAnswered(ask(with(Verify.ALL), "127.0.0.1", port), false);
    assertAnswered(ask(with(Verify.AUTHORITY), "127.0.0.1", port), true);
    assertAnswered(ask(with(Verify.NOTHING), "127.0.0.1", port), true);
  }

  @Test
  void certificateOfAStranger_isTakenOnlyWhereNothingIsLookedAt() {
    int port = serve(STRANGER.issueForLoopback(), "127.0.0.1", "TLSv1.3");

    assertAnswered(ask(with(Verify.ALL), "127.0.0.1", port), false);
    assertAnswered(ask(with(Verify.AUTHORITY), "127.0.0.1", port), false);
    assertAnswered(ask(with(Verify.NOTHING), "127.0.0.1", port), true);
  }

  @Test
  void doctor_shakesHandsAsLeniently() {
    int port = serve(STRANGER.issueForLoopback(), "127.0.0.1", "TLSv1.3");

    assertThat(
            Server.of(URI.create("https://127.0.0.1:" + port))
                .shakeHands(
                    with(Verify.NOTHING).sslContext(), Duration.ofSeconds(20), Way.STRAIGHT))
        .startsWith("TLSv1.3");
  }

  @Test
  void versions_areThoseOfTheRunFile() {
    int old = serve(AUTHORITY.issueForLoopback(), "127.0.0.1", "TLSv1.2");
    int any = serve(AUTHORITY.issueForLoopback(), "127.0.0.1", "TLSv1.3", "TLSv1.2");
    TrustStore atLeast = speaking(Optional.of(Version.TLS_1_3), Optional.empty());
    TrustStore atMost = speaking(Optional.empty(), Optional.of(Version.TLS_1_2));

    assertAnswered(ask(AUTHORITY.trustStore(), "127.0.0.1", old), true);
    assertAnswered(ask(atLeast, "127.0.0.1", old), false);
    assertSays(ask(atLeast, "127.0.0.1", any), "TLSv1.3 nothing");
    assertSays(ask(atMost, "127.0.0.1", any), "TLSv1.2 nothing");
    assertSays(ask(AUTHORITY.trustStore(), "127.0.0.1", any), "TLSv1.3 nothing");
  }

  @Test
  void eachHost_isShownItsOwnCertificate() {
    ServerIdentity first = AUTHORITY.issueForLoopback();
    ServerIdentity other = AUTHORITY.issueForLoopback();
    ServerIdentity usual = AUTHORITY.issueForLoopback();
    for (String version : List.of("TLSv1.3", "TLSv1.2")) {
      int port = serve(AUTHORITY.issueForLoopback(), "127.0.0.1", version);
      TrustStore some =
          AUTHORITY.trustStore().showingTo(Map.of("localhost", first, "gateway.example", other));

      assertSays(ask(some, "localhost", port), version + " " + serial(first.chain()));
      assertSays(ask(some, "127.0.0.1", port), version + " nothing");
      assertSays(
          ask(AUTHORITY.trustStore().showingTo(Map.of("127.0.0.1", other)), "127.0.0.1", port),
          version + " " + serial(other.chain()));
      assertSays(
          ask(some.showing(usual), "127.0.0.1", port), version + " " + serial(usual.chain()));
      assertSays(ask(some.anonymous(), "localhost", port), version + " nothing");
    }
  }

  /** What decides is the name in the address, whatever machine is behind it. */
  @Test
  void hostThatIsResolvedByTheRunFile_isKnownByItsName() throws IOException {
    ServerIdentity own = AUTHORITY.issueForLoopback();
    int port =
        serve(
            AUTHORITY.issue(CertificateOrder.forLoopback().forHost("gateway.example")),
            "127.0.0.1",
            "TLSv1.3");
    InetAddress here =
        InetAddress.getByAddress("gateway.example", InetAddress.getLoopbackAddress().getAddress());

    for (Transport each :
        both(
            AUTHORITY.trustStore().showingTo(Map.of("gateway.example", own)),
            Map.of("gateway.example", here))) {
      assertSays(
          List.of(
              each.send(HttpCall.get("https://gateway.example:" + port + "/", List.of())),
              each.send(HttpCall.get("https://gateway.example:" + port + "/again", List.of()))),
          "TLSv1.3 " + serial(own.chain()));
    }
  }

  @Test
  void serverThatHasAnAddressOfVersion6Alone_isReached() throws IOException {
    ServerIdentity own = AUTHORITY.issueForLoopback();
    int port = serve(AUTHORITY.issueForLoopback(), "::1", "TLSv1.3");
    TrustStore trust = AUTHORITY.trustStore().showingTo(Map.of("::1", own));
    URI address = URI.create("https://[::1]:" + port);

    assertSays(ask(trust, "[::1]", port), "TLSv1.3 " + serial(own.chain()));
    Server.of(address).connect(Duration.ofSeconds(20), Way.STRAIGHT);
    assertThat(
            Server.of(address).shakeHands(trust.sslContext(), Duration.ofSeconds(20), Way.STRAIGHT))
        .startsWith("TLSv1.3");
    assertThat(Server.of(address).lookUp(Duration.ofSeconds(20), Way.STRAIGHT))
        .isEqualTo("0:0:0:0:0:0:0:1");
    byte[] loopback = new byte[16];
    loopback[15] = 1;
    InetAddress six = InetAddress.getByAddress("localhost", loopback);
    for (Transport each : both(AUTHORITY.trustStore(), Map.of("localhost", six))) {
      assertThat(each.send(HttpCall.get("https://localhost:" + port + "/", List.of())).answered())
          .isTrue();
    }
  }
}
