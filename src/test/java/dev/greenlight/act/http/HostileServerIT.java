package dev.greenlight.act.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.record.Exchange;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a server does, a request ends in time, in bounds, and with words for it. */
final class HostileServerIT {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(4), 100_000);

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  /** REST Assured takes seconds for its first request; that is not what is tested. */
  @BeforeAll
  static void warmUp() throws Exception {
    new RestAssuredTransport(SSLContext.getDefault(), new Limits(Duration.ofMinutes(1), 1000))
        .send(HttpCall.get("http://localhost:1/", List.of()));
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/good",
        exchange -> {
          byte[] body = "<feed/>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("X-Method", exchange.getRequestMethod());
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.createContext("/mute", exchange -> await());
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] chunk = new byte[10_000];
            while (end.getCount() > 0) {
              out.write(chunk);
            }
          }
        });
    server.createContext(
        "/half",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          await();
        });
    server.createContext(
        "/bomb",
        exchange -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
              gzip.write(zeros);
            }
          }
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          exchange.getResponseBody().write(packed.toByteArray());
          exchange.close();
        });
    packed("/packed-not", new byte[] {'<', 'f', 'e', 'e', 'd', '/', '>', '<', 'f', 'e', 'e', 'd'});
    packed("/packed-corrupt", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, -1, -1, -1});
    packed("/packed-half", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 'K'});
    server.createContext(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void packed(String path, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Stream<Transport> transports() throws Exception {
    SSLContext trust = SSLContext.getDefault();
    return Stream.of(new JdkTransport(trust, LIMITS), new RestAssuredTransport(trust, LIMITS));
  }

  private Exchange get(Transport transport, String path) {
    long started = System.nanoTime();
    Exchange exchange =
        transport.send(
            HttpCall.get("http://localhost:" + server.getAddress().getPort() + path, List.of()));
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    return exchange;
  }

  @ParameterizedTest
  @MethodSource("transports")
  void goodServer_isReadWhole(Transport transport) {
    Exchange exchange = get(transport, "/good");
    assertThat(exchange.response().status()).isEqualTo(200);
    assertThat(exchange.response().header("x-method")).hasValue("GET");
    assertThat(exchange.response().body().text()).isEqualTo("<feed/>");
    assertThat(exchange.response().body().truncated()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("transports")
  void serverThatNeverAnswers_endsInTime(Transport transport) {
    Exchange exchange = get(transport, "/mute");
    assertThat(exchange.answered()).isFalse();
    assertThat(exchange.failure()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("transports")
  void bodyWithoutEnd_isCutOffAtTheLimit(Transport transport) {
    Exchange exchange = get(transport, "/endless");
    assertThat(exchange.response().body().truncated()).isTrue();
    assertThat(exchange.response().body().bytes()).isEqualTo(LIMITS.bodyBytes());
  }

  @ParameterizedTest
  @MethodSource("transports")
  void whatDoesNotUnpack_isToldInOurWords(Transport transport) {
    for (String path : List.of("/packed-not", "/packed-corrupt", "/packed-half")) {
      Exchange exchange = get(transport, path);
      assertThat(exchange.doesNotUnpack()).as(path + ": " + exchange.failure()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void halfAnAnswer_endsInTime(Transport transport) {
    Exchange exchange = get(transport, "/half");
    assertThat(exchange.answered()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("transports")
  void gzipBomb_isCutOffAtTheLimitOfWhatItUnpacksTo(Transport transport) {
    Exchange exchange = get(transport, "/bomb");
    // Packed it is shorter than the limit: who unpacks nothing reads it to its end.
    assertThat(exchange.response().body().truncated()).isTrue();
    assertThat(exchange.response().body().bytes()).isEqualTo(LIMITS.bodyBytes());
  }

  @ParameterizedTest
  @MethodSource("transports")
  void headersWithoutEnd_areCutOffLongBeforeTheTimeIsUp(Transport transport) throws IOException {
    for (String piece : List.of("x".repeat(1000), "X-More: y\r\n", "z\r\n ")) {
      try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
        threads.execute(() -> sendEndlessHeaders(socket, piece));
        Exchange exchange =
            transport.send(
                HttpCall.get("http://localhost:" + socket.getLocalPort() + "/", List.of()));
        assertThat(exchange.answered()).as(piece).isFalse();
        assertThat(exchange.failure())
            .as(piece)
            .startsWith("the headers of the answer are too large");
      }
    }
  }

  @Test
  void functionalRequestsOneAfterAnother_useOneConnection() throws Exception {
    Transport transport = new RestAssuredTransport(SSLContext.getDefault(), LIMITS);
    Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
    server.createContext(
        "/caller",
        exchange -> {
          callers.add(exchange.getRemoteAddress());
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
            out.write(new byte[1000]);
          }
        });
    for (int i = 0; i < 3; i++) {
      assertThat(get(transport, "/caller").response().body().bytes()).isEqualTo(1000);
    }
    assertThat(callers).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("transports")
  void serverThatHangsUpAfterItsAnswer_isCalledAgain(Transport transport) throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      for (int i = 0; i < 3; i++) {
        CompletableFuture<Void> hungUp =
            CompletableFuture.runAsync(() -> answerAndHangUp(socket), threads);
        Exchange exchange =
            transport.send(
                HttpCall.get("http://localhost:" + socket.getLocalPort() + "/", List.of()));
        assertThat(exchange.failure()).isNull();
        assertThat(exchange.response().body().text()).isEqualTo("ok");
        hungUp.get();
      }
    }
  }

  /** Without a word in the headers. */
  private static void answerAndHangUp(ServerSocket server) {
    try (Socket client = server.accept()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      while (!in.readLine().isEmpty()) {
        // The end of the request is an empty line.
      }
      client
          .getOutputStream()
          .write(
              "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void requestThatFails_isNotSentAgain() throws Exception {
    AtomicInteger knocks = new AtomicInteger();
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      threads.execute(() -> hangUpOnEveryCall(socket, knocks));
      Exchange exchange =
          new RestAssuredTransport(SSLContext.getDefault(), LIMITS)
              .send(HttpCall.get("http://localhost:" + socket.getLocalPort() + "/", List.of()));
      assertThat(exchange.answered()).isFalse();
    }
    assertThat(knocks).hasValue(1);
  }

  private static void hangUpOnEveryCall(ServerSocket server, AtomicInteger knocks) {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        knocks.incrementAndGet();
        client.getInputStream().read();
      } catch (IOException e) {
        assertThat(server.isClosed()).as("the test is over").isTrue();
      }
    }
  }

  /** Until the client hangs up. */
  private static void sendEndlessHeaders(ServerSocket server, String piece) {
    byte[] more = piece.repeat(100).getBytes(StandardCharsets.US_ASCII);
    try (Socket client = server.accept()) {
      OutputStream out = client.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\nX-First: ".getBytes(StandardCharsets.US_ASCII));
      while (client.isConnected()) {
        out.write(more);
      }
    } catch (IOException hungUp) {
      assertThat(hungUp).hasMessageMatching("(?i).*(broken pipe|reset|abort|closed).*");
    }
  }

  @ParameterizedTest
  @MethodSource("transports")
  void redirect_isToldAndNotFollowed(Transport transport) {
    Exchange exchange = get(transport, "/elsewhere");
    assertThat(exchange.response().status()).isEqualTo(302);
    assertThat(exchange.response().header("location")).hasValue("/elsewhere");
  }

  @ParameterizedTest
  @MethodSource("transports")
  void closedPort_isToldInWords(Transport transport) throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Exchange exchange = transport.send(HttpCall.get("http://localhost:" + free + "/", List.of()));
    assertThat(exchange.answered()).isFalse();
    assertThat(exchange.failure()).isEqualTo("the connection was refused");
  }
}
