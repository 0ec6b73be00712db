package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Limits;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A day goes into a date field in each kind of browser, whatever language it speaks. */
final class DateFieldIT {
  private static final Identity NOBODY = new Identity("nobody", Map.of(), List.of());

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page(
        "/period",
        """
        <form action='/echo'><input type=date name=from value=2020-02-02><input type=text name=to>
        <input type=month name=month><input type=time name=at><button id=go>Go</button></form>
        <p id=heard></p><script>document.querySelector('[name=from]').addEventListener('change',
        () => document.querySelector('#heard').classList.add('change'))</script>
        """);
    page("/echo", "<p id=sent></p>");
    server.start();
  }

  private void page(String path, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private CustomerAgent at(Consent.Browser browser) {
    Assumptions.assumeTrue(
        browser != Consent.Browser.CHROMIUM || Browsers.hasChromium(), "no Chromium is installed");
    CustomerAgent agent =
        new Browsers(
                browser,
                TrustStore.ofJdk(),
                folder,
                new Limits(Duration.ofSeconds(30), 1 << 20),
                Set.of("localhost"))
            .open();
    agent.open("http://localhost:" + server.getAddress().getPort() + "/period");
    return agent;
  }

  private static void write(CustomerAgent agent, String field, String text) {
    agent.carryOut(new ConsentStep.Write("[name=" + field + "]", text), NOBODY);
  }

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void dayOfTheCalendar_isSentAsItStands(Consent.Browser browser) {
    try (CustomerAgent agent = at(browser)) {
      write(agent, "from", "2026-10-09");
      write(agent, "to", "2026-11-12");
      write(agent, "month", "2026-10");
      write(agent, "at", "18:30");
      assertThat(agent.shows("#heard.change")).isEqualTo(browser == Consent.Browser.CHROMIUM);
      agent.carryOut(new ConsentStep.Click("#go"), NOBODY);

      assertThat(agent.shows("#sent")).isTrue();
      assertThat(agent.location())
          .contains("from=2026-10-09", "to=2026-11-12", "month=2026-10", "at=18%3A30");
    }
  }

  @Test
  void dayInTheLanguageOfTheBrowser_isTyped() {
    try (CustomerAgent agent = at(Consent.Browser.CHROMIUM)) {
      write(agent, "from", "11/11/2026");
      agent.carryOut(new ConsentStep.Click("#go"), NOBODY);

      assertThat(agent.location()).contains("from=2026-11-11");
    }
  }

  @ParameterizedTest
  @EnumSource(Consent.Browser.class)
  void whatIsNoDay_isNamedByTheField(Consent.Browser browser) {
    try (CustomerAgent agent = at(browser)) {
      assertThatThrownBy(() -> write(agent, "from", "yesterday"))
          .isInstanceOf(NotCarriedOut.class)
          .hasMessageContaining("the date field '[name=from]' takes no such value")
          .hasMessageContaining("2026-10-01")
          .message()
          .doesNotContain("yesterday");
    }
  }
}
