package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.browser.ConsentWalk.Decision;
import dev.greenlight.act.http.Limits;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentPage;
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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ways through pages that no custodian of ours has. */
@Timeout(60)
final class ConsentWalkTest {
  private static final ConsentPage QUESTION =
      new ConsentPage(
          "question",
          "#yes",
          1,
          List.of(),
          List.of(new ConsentStep.Click("#yes")),
          List.of(new ConsentStep.Click("#no")));

  @TempDir private Path folder;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page("/more", "<form action='/more'><button id=more>More</button></form>");
    page("/yes", "<p id=approved>");
    page("/no", "<p id=denied>");
    page(
        "/question",
        "<form><button id=yes formaction='/yes'>Yes</button>"
            + "<button id=no formaction='/no'>No</button></form>");
    page(
        "/terms",
        "<form action='/question'><input type=checkbox name=terms required><button id=agree>Go"
            + " on</button><button id=refuse formaction='/no'>No</button></form>");
    page(
        "/choice",
        """
        <form action='/echo'>
        <input type=checkbox name=account value=A checked><input type=checkbox name=account value=B>
        <input type=checkbox name=account value=C>
        <input type=checkbox name=news value=daily checked>
        <select name=year><option value=2025>last</option><option value=2026>this</option></select>
        <input name=zip value=old><button id=go>Go</button></form>
        """);
    server.createContext(
        "/echo",
        exchange -> {
          byte[] body =
              ("<p id=sent>" + exchange.getRequestURI().getQuery() + "</p>")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
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

  private CustomerAgent at(String path) {
    CustomerAgent agent =
        new Browsers(
                Consent.Browser.HTMLUNIT,
                TrustStore.ofJdk(),
                folder,
                new Limits(Duration.ofSeconds(5), 1 << 20),
                Set.of("localhost"))
            .open();
    agent.open("http://localhost:" + server.getAddress().getPort() + path);
    return agent;
  }

  private static ConsentWalk walk(CustomerAgent agent, ConsentPage page, List<String> accounts) {
    return new ConsentWalk(
        new Consent(Consent.Browser.HTMLUNIT, 5, List.of(page, QUESTION), Map.of()),
        agent,
        new Identity("customer", Map.of(), accounts));
  }

  private static ConsentPage page(String sign, int times, ConsentStep... steps) {
    return new ConsentPage("a page", sign, times, List.of(steps), List.of(), List.of());
  }

  private static final ConsentPage MORE = page("#more", 1, new ConsentStep.Click("#more"));
  private static final ConsentPage CHOICE =
      page(
          "[name=account]",
          1,
          new ConsentStep.Choose("[name=account]"),
          new ConsentStep.Untick("[name=news]"),
          new ConsentStep.Select("[name=year]", "2026"),
          new ConsentStep.Write("[name=zip]", "60601"),
          new ConsentStep.Click("#go"));

  @Test
  void decision_isCarriedOut() {
    try (CustomerAgent agent = at("/question")) {
      walk(agent, MORE, List.of()).decide(Decision.APPROVE);
      assertThat(agent.shows("#approved")).isTrue();
    }
    try (CustomerAgent agent = at("/question")) {
      walk(agent, MORE, List.of()).decide(Decision.DENY);
      assertThat(agent.shows("#denied")).isTrue();
    }
  }

  private static final ConsentPage TERMS =
      new ConsentPage(
          "terms",
          "#agree",
          1,
          List.of(),
          List.of(new ConsentStep.Tick("[name=terms]"), new ConsentStep.Click("#agree")),
          List.of(new ConsentStep.Click("#refuse")));

  @Test
  void termsThatComeSometimes_areAgreedToOrRefused() {
    for (String first : List.of("/terms", "/question")) {
      try (CustomerAgent agent = at(first)) {
        walk(agent, TERMS, List.of()).decide(Decision.APPROVE);
        assertThat(agent.shows("#approved")).isTrue();
      }
      try (CustomerAgent agent = at(first)) {
        walk(agent, TERMS, List.of()).decide(Decision.DENY);
        assertThat(agent.shows("#denied")).isTrue();
      }
    }
  }

  @Test
  void stepOnACondition_isDoneOnlyWhereThePageShowsThat() {
    ConsentPage sometimes =
        page(
            "[name=account]",
            1,
            new ConsentStep.Where("[name=terms]", new ConsentStep.Tick("[name=terms]")),
            new ConsentStep.Where("[name=zip]", new ConsentStep.Write("[name=zip]", "60601")),
            new ConsentStep.Click("#go"));

    try (CustomerAgent agent = at("/choice")) {
      walk(agent, sometimes, List.of()).decide(Decision.APPROVE);
      assertThat(agent.location()).contains("zip=60601").doesNotContain("terms");
    }
  }

  @Test
  void pageThatComesAgain_endsTheWay() {
    try (CustomerAgent agent = at("/more")) {
      ConsentWalk walk = walk(agent, MORE, List.of());
      assertThat(walk.untilAsked()).isFalse();
      assertThat(walk.place()).contains("a page");
    }
  }

  @Test
  void endlessPages_areGivenUp() {
    try (CustomerAgent agent = at("/more")) {
      ConsentWalk walk = walk(agent, page("#more", 100, new ConsentStep.Click("#more")), List.of());
      assertThatThrownBy(walk::untilAsked)
          .isInstanceOf(NotCarriedOut.class)
          .hasMessageContaining("more than 5 pages (pixit.consent.mostPages)");
    }
  }

  @Test
  void accountsOfTheCustomer_areTickedAndNoOther() {
    assertThat(sent(List.of("B", "C")))
        .contains("account=B", "account=C", "year=2026", "zip=60601")
        .doesNotContain("account=A", "news", "old");
  }

  @Test
  void customerWithoutAccounts_ticksAll() {
    assertThat(sent(List.of())).contains("account=A", "account=B", "account=C");
  }

  private String sent(List<String> accounts) {
    try (CustomerAgent agent = at("/choice")) {
      walk(agent, CHOICE, accounts).decide(Decision.APPROVE);
      assertThat(agent.shows("#sent")).isTrue();
      return agent.location();
    }
  }

  @Test
  void accountThatIsNotOffered_isNamed() {
    try (CustomerAgent agent = at("/choice")) {
      assertThatThrownBy(() -> walk(agent, CHOICE, List.of("A", "Z")).untilAsked())
          .isInstanceOf(NotCarriedOut.class)
          .hasMessageContaining("on the page 'a page': ")
          .hasMessageContaining("offers customer no account Z at '[name=account]'");
    }
  }

  @Test
  void whatNeverAppears_isNotWaitedForWithoutEnd() {
    try (CustomerAgent agent = at("/more")) {
      ConsentPage waiting = page("#more", 1, new ConsentStep.Await("#never"));
      assertThatThrownBy(() -> walk(agent, waiting, List.of()).untilAsked())
          .hasMessageContaining("nothing at '#never' to wait for");
    }
  }

  /** An expression that fits a page on the way leads nowhere. */
  @Test
  void errorPageThatLooksLikeAKnownOne_isToldWithItsName() {
    Consent consent =
        new Consent(Consent.Browser.HTMLUNIT, 5, List.of(MORE, QUESTION), Map.of())
            .endingAt(Optional.of("Yes|Sorry"));
    try (CustomerAgent agent = at("/question")) {
      ConsentWalk walk =
          new ConsentWalk(consent, agent, new Identity("customer", Map.of(), List.of()));
      assertThat(walk.untilAsked()).isFalse();
      assertThat(walk.place())
          .contains(
              "error page (pixit.consent.errorPage), which has the sign of 'question' too: does"
                  + " that expression fit it as well?");
    }
  }
}
