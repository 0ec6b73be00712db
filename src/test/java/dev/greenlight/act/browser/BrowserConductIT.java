package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.act.http.Conduct;
import dev.greenlight.act.http.Limits;
import dev.greenlight.act.reach.Way;
import dev.greenlight.model.Consent;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What browsers call themselves, and how they get to pages. */
final class BrowserConductIT {
  private final List<String> arrived = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/login",
        exchange -> {
          arrived.add(
              exchange.getRequestHeaders().getFirst("Host")
                  + " "
                  + exchange.getRequestHeaders().getFirst("User-Agent"));
          byte[] page = "<p id=login>Log in</p>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void assertArrives(Consent.Browser browser, Way way) {
    Assumptions.assumeTrue(
        browser != Consent.Browser.CHROMIUM || Browsers.hasChromium(), "no Chromium is installed");
    Conduct conduct =
        new Conduct(Optional.of("Mozilla/5.0 (test)"), List.of(), Set.of(), Optional.empty(), way);
    String host = "login.example:" + server.getAddress().getPort();
    try (CustomerAgent agent =
        new Browsers(
                browser,
                TrustStore.ofJdk(),
                folder,
                new Limits(Duration.ofSeconds(60), 1 << 20),
                Set.of("login.example"),
                conduct)
            .open()) {
      agent.open("http://" + host + "/login");
      assertThat(agent.shows("#login")).isTrue();
    }
    assertThat(arrived).containsExactly(host + " Mozilla/5.0 (test)");
  }

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void hostWithAnAddressOfItsOwn_isFoundThere(Consent.Browser browser) {
    assertArrives(
        browser,
        new Way(
            Optional.empty(), Map.of("login.example", InetAddress.getLoopbackAddress()), Set.of()));
  }

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void hostThatTheProxyKnows_isFoundThroughIt(Consent.Browser browser) {
    assertArrives(
        browser,
        new Way(
            Optional.of(
                InetSocketAddress.createUnresolved("localhost", server.getAddress().getPort())),
            Map.of(),
            Set.of()));
  }
}
