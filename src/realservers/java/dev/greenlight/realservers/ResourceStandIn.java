package dev.greenlight.realservers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.greenlight.trust.CertificateAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Serves one subscription to whoever has a token that the authorization server calls active (RFC
 * 7662), so that what becomes of a token there can be seen. It judges nothing itself, and there is
 * nothing else at it: no Authorization, no ApplicationInformation.
 */
final class ResourceStandIn implements AutoCloseable {
  /** Path of the one subscription. */
  static final String SUBSCRIPTION = "/espi/1_1/resource/Batch/Subscription/1";

  private static final Path FEED = Path.of("fixtures/feeds/good/hourly-electricity.xml");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpClient client;
  private final URI introspection;
  private final String credentials;

  private ResourceStandIn(HttpsServer server, HttpClient client, URI introspection, String secret) {
    this.server = server;
    this.client = client;
    this.introspection = introspection;
    this.credentials =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("resources:" + secret).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param introspection where the authorization server tells of tokens
   * @param secret of its client {@code resources}
   */
  static ResourceStandIn start(CertificateAuthority authority, String introspection, String secret)
      throws IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(serverContext(authority)));
    ResourceStandIn standIn =
        new ResourceStandIn(
            server,
            HttpClient.newBuilder()
                .sslContext(authority.trustStore().sslContext())
                .connectTimeout(PATIENCE)
                .build(),
            URI.create(introspection),
            secret);
    server.setExecutor(standIn.threads);
    server.createContext("/", standIn::answer);
    server.start();
    return standIn;
  }

  String address() {
    return "https://localhost:" + server.getAddress().getPort() + "/espi/1_1/resource";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String header = exchange.getRequestHeaders().getFirst("Authorization");
      if (header == null || !header.startsWith("Bearer ")) {
        exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
        exchange.sendResponseHeaders(401, -1);
      } else if (!isActive(header.substring("Bearer ".length()))) {
        exchange
            .getResponseHeaders()
            .set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        exchange.sendResponseHeaders(401, -1);
      } else if (!exchange.getRequestURI().getPath().equals(SUBSCRIPTION)) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        byte[] feed = Files.readAllBytes(FEED);
        exchange.getResponseHeaders().set("Content-Type", "application/atom+xml");
        exchange.sendResponseHeaders(200, feed.length);
        exchange.getResponseBody().write(feed);
      }
    }
  }

  private boolean isActive(String token) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(introspection)
            .timeout(PATIENCE)
            .header("Authorization", credentials)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "token=" + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8)))
            .build();
    try {
      HttpResponse<String> answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 200) {
        throw new IOException("the introspection endpoint answers " + answer.statusCode());
      }
      return new ObjectMapper().readTree(answer.body()).path("active").asBoolean();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static SSLContext serverContext(CertificateAuthority authority) {
    try {
      var identity = authority.issueForLoopback();
      KeyStore store = identity.keyStore();
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, identity.password().toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
