package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.act.http.Limits;
import dev.greenlight.model.Consent;
import dev.greenlight.record.Exchange;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What fills the window is told from what stands in its frames. */
@Timeout(60)
final class FramesIT {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 1 << 20);

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/portal", 200, "<a href='/connect'>connect</a><iframe src='/counter'></iframe>");
    serve("/connect", 303, "");
    serve("/screen", 200, "<p>Choose</p><iframe src='/counter'></iframe>");
    serve("/counter", 200, "<p>1</p>");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, int status, String page) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = page.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          if (status == 303) {
            exchange.getResponseHeaders().add("Location", "/screen");
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  @Test
  void frames_areNoDocuments_andTheWayToOneIs() {
    try (CustomerAgent agent =
        new Browsers(
                Consent.Browser.HTMLUNIT, TrustStore.ofJdk(), folder, LIMITS, Set.of("localhost"))
            .open()) {
      agent.open(at("/portal"));
      Trail before = agent.trail();
      agent.open(at("/connect"));
      Trail after = agent.trail();

      assertThat(uris(before.documents())).containsExactly(at("/portal"));
      assertThat(uris(after.exchanges())).contains(at("/counter"));
      assertThat(uris(after.documentsSince(before))).containsExactly(at("/connect"), at("/screen"));
    }
  }

  private static List<String> uris(List<Exchange> exchanges) {
    return exchanges.stream().map(exchange -> exchange.request().uri()).toList();
  }
}
