package dev.greenlight.act.tls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.party.server.Answer;
import dev.greenlight.party.server.PartyServer;
import dev.greenlight.party.server.TlsManners;
import dev.greenlight.record.Handshake;
import dev.greenlight.record.Handshake.Kind;
import dev.greenlight.trust.CertificateAuthority;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a server does, a handshake ends in time, in bounds, and with words for it. */
final class TlsProbeIT {
  private static final CertificateAuthority AUTHORITY =
      CertificateAuthority.create(Clock.systemUTC());

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);

  /** What a server does with a connection. */
  @FunctionalInterface
  private interface Conduct {
    void towards(Socket caller) throws IOException, InterruptedException;
  }

  @AfterEach
  void stop() {
    end.countDown();
    threads.shutdownNow();
  }

  private static Handshake offered(Server server, Duration limit) {
    return new TlsProbe(AUTHORITY.trustStore(), limit, Clock.systemUTC())
        .offer(server, TlsOffer.ECDSA_CERTIFICATE);
  }

  private Handshake offeredTo(Conduct conduct, Duration limit) throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      threads.execute(
          () -> {
            while (!listening.isClosed()) {
              try {
                Socket caller = listening.accept();
                threads.execute(() -> serve(conduct, caller));
              } catch (IOException closed) {
                return;
              }
            }
          });
      return offered(new Server("https", "localhost", listening.getLocalPort()), limit);
    }
  }

  private static void serve(Conduct conduct, Socket caller) {
    try (caller) {
      conduct.towards(caller);
    } catch (IOException callerWentAway) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void goodServer_isSeenWithItsChainAndTheAuthorityAboveIt() {
    try (PartyServer server =
        PartyServer.start(
            AUTHORITY, TlsManners.only13(), 0, base -> request -> Answer.text(200, "yes"))) {
      Handshake seen = offered(Server.of(server.baseUri().toString()), Duration.ofSeconds(30));

      assertThat(seen.reply().told()).startsWith("chose TLS 1.3 with TLS_AES");
      assertThat(seen.identity().chain()).hasSize(2);
      assertThat(seen.identity().anchors()).hasSize(1);
    }
  }

  @Test
  void silentServer_isNoRefusal() throws IOException {
    Handshake seen = offeredTo(caller -> end.await(), Duration.ofMillis(700));

    assertThat(seen.reply().kind()).isEqualTo(Kind.NONE);
    assertThat(seen.durationMillis()).isBetween(500L, 20_000L);
  }

  @Test
  void drippingServer_isCutOffInTime() throws IOException {
    Handshake seen =
        offeredTo(
            caller -> {
              OutputStream out = caller.getOutputStream();
              byte[] record = {22, 3, 3, 0x40, 0};
              out.write(record);
              while (!end.await(50, TimeUnit.MILLISECONDS)) {
                out.write(0);
              }
            },
            Duration.ofMillis(900));

    assertThat(seen.reply().kind()).isEqualTo(Kind.NONE);
    assertThat(seen.durationMillis()).isLessThan(20_000);
  }

  @Test
  void floodingServer_isCutOffInBounds() throws IOException {
    Handshake seen =
        offeredTo(
            caller -> {
              byte[] record = new byte[5 + 16_000];
              record[0] = 22;
              record[1] = 3;
              record[2] = 3;
              record[3] = (byte) (16_000 >> 8);
              record[4] = (byte) 16_000;
              record[5] = 2;
              record[6] = (byte) 0xFF;
              while (end.getCount() > 0) {
                caller.getOutputStream().write(record);
              }
            },
            Duration.ofSeconds(30));

    assertThat(seen.reply().kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void serverThatHangsUp_hasRefused() throws IOException {
    assertThat(offeredTo(Socket::close, Duration.ofSeconds(30)).reply().kind())
        .isEqualTo(Kind.HANGUP);
  }

  @Test
  void serverOfPlainHttp_speaksNoTls() throws IOException {
    Handshake seen =
        offeredTo(
            caller ->
                caller
                    .getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
            Duration.ofSeconds(30));

    assertThat(seen.reply().told()).contains("no TLS", "HTTP/");
  }

  @Test
  void closedPort_isNoRefusal() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0)) {
      port = taken.getLocalPort();
    }

    assertThat(
            offered(new Server("https", "localhost", port), Duration.ofSeconds(30)).reply().told())
        .isEqualTo("no reply: the connection was refused");
  }
}
