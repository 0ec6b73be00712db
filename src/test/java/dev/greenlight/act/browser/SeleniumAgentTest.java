package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Limits;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.trust.CertificateAuthority;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that a Data Custodian should not show to a customer, but does. */
final class SeleniumAgentTest {
  private static final String LOGIN =
      """
      <!doctype html><html><body><form method='post' action='/session'>
      <input type='hidden' name='ticket' value='t+1'>
      <input type='text' name='user' id='user'><input type='password' name='password' id='password'>
      <button type='submit' id='login'>Log in</button></form></body></html>
      """;
  private static final String CONSENT = "<form><button id='yes'>Approve</button></form>";

  private static final Identity NOBODY = new Identity("nobody", Map.of(), List.of());

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page("/consent", "text/html", CONSENT);
    page("/plain", "text/plain", CONSENT);
    page("/json", "application/json", "{\"error\": \"invalid_request\"}");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void pageWithTheButton_asksForConsent() {
    assertThat(hasTheButtonAt("/consent")).isTrue();
  }

  @Test
  void plainText_asksForNothing() {
    assertThat(hasTheButtonAt("/plain")).isFalse();
  }

  @Test
  void json_asksForNothing() {
    assertThat(hasTheButtonAt("/json")).isFalse();
  }

  @Test
  void buttonOnPlainText_cannotBePressed() {
    try (CustomerAgent agent = agent()) {
      agent.open(address("/plain"));
      assertThatThrownBy(() -> agent.carryOut(new ConsentStep.Click("#yes"), NOBODY))
          .isInstanceOf(NotCarriedOut.class)
          .hasMessageContaining("nothing at '#yes' to click (pixit.consent)");
    }
  }

  @Test
  void selectorThatIsNone_isNamed() {
    try (CustomerAgent agent = agent()) {
      agent.open(address("/consent"));
      assertThatThrownBy(() -> agent.carryOut(new ConsentStep.Click("##"), NOBODY))
          .isInstanceOf(NotCarriedOut.class)
          .hasMessage("'##' is no CSS selector (pixit.consent)");
    }
  }

  @Test
  void whatIsTyped_isSentWithTheCookiesOfTheLoginPage() {
    server.createContext(
        "/login",
        exchange -> {
          exchange.getResponseHeaders().add("Set-Cookie", "session=abc; Path=/; HttpOnly");
          exchange.getResponseHeaders().add("Set-Cookie", "theme=dark; Path=/");
          exchange
              .getResponseHeaders()
              .add("Set-Cookie", "lab=safe; Path=/; Secure; SameSite=None");
          answer(exchange, "text/html", LOGIN);
        });
    List<String> seen = new CopyOnWriteArrayList<>();
    server.createContext(
        "/session",
        exchange -> {
          seen.add(exchange.getRequestMethod());
          seen.add(exchange.getRequestHeaders().getFirst("Content-Type"));
          seen.addAll(
              List.of(
                  exchange
                      .getRequestHeaders()
                      .getOrDefault("Cookie", List.of("none"))
                      .get(0)
                      .split("; ")));
          seen.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          answer(exchange, "text/html", CONSENT);
        });
    try (CustomerAgent agent = agent()) {
      agent.open(address("/login"));
      agent.carryOut(new ConsentStep.Write("#user", "Ann & Bob"), NOBODY);
      agent.carryOut(new ConsentStep.Write("#password", "pass=wörd"), NOBODY);
      agent.carryOut(new ConsentStep.Click("#login"), NOBODY);
      assertThat(agent.shows("#yes")).isTrue();
      assertThat(agent.cookies()).extracting("name").contains("session");
      assertThat(agent.cookiesForScripts()).contains("theme").doesNotContain("session");
    }
    assertThat(seen)
        .contains("POST", "application/x-www-form-urlencoded", "session=abc", "lab=safe")
        .last()
        .isEqualTo("ticket=t%2B1&user=Ann+%26+Bob&password=pass%3Dw%C3%B6rd");
  }

  @Test
  void linkThatAsksForSaving_isSavedUnderItsName() {
    page("/feed", "application/xml", "<feed/>");
    page("/links", "text/html", "<a id='get' href='/feed' download='mine.xml'>x</a>");
    try (CustomerAgent agent = agent()) {
      agent.open(address("/links"));
      agent.carryOut(new ConsentStep.Click("#get"), NOBODY);
      assertThat(agent.saved()).map(Saved::name).contains("mine.xml");
      assertThat(agent.shows("#get")).isTrue();
    }
  }

  private boolean hasTheButtonAt(String path) {
    try (CustomerAgent agent = agent()) {
      agent.open(address(path));
      return agent.shows("#yes");
    }
  }

  private CustomerAgent agent() {
    return new Browsers(
            Consent.Browser.HTMLUNIT,
            CertificateAuthority.create(InstantSource.system()).trustStore(),
            folder,
            new Limits(Duration.ofSeconds(10), 1 << 20),
            Set.of("localhost"))
        .open();
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void page(String path, String type, String body) {
    server.createContext(path, exchange -> answer(exchange, type, body));
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
