package dev.greenlight.act.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenlight.act.NoPage;
import dev.greenlight.act.NotCarriedOut;
import dev.greenlight.act.http.Limits;
import dev.greenlight.model.Consent;
import dev.greenlight.model.ConsentStep;
import dev.greenlight.trust.TrustStore;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes instead of a login page, the browser in the process comes back. */
@Timeout(60)
final class HostilePageIT {
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 1 << 20);

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch connected = new CountDownLatch(1);
  private ServerSocket server;

  /** What the server does on a connection. */
  private interface Manner {
    void answer(OutputStream out) throws IOException;
  }

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    threads.shutdownNow();
  }

  private CustomerAgent browser() {
    return new Browsers(
            Consent.Browser.HTMLUNIT, TrustStore.ofJdk(), folder, LIMITS, Set.of("localhost"))
        .open();
  }

  private String serve(Manner manner) {
    threads.execute(
        () -> {
          try (Socket socket = server.accept()) {
            connected.countDown();
            manner.answer(socket.getOutputStream());
          } catch (IOException e) {
            // The browser let go: that is what the tests are about.
            connected.countDown();
          }
        });
    return "http://localhost:" + server.getLocalPort() + "/login";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** A byte now and then, so that no silence is ever long; ends when the other side hangs up. */
  private void drip(OutputStream out, String drop) throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    while (!threads.isShutdown()) {
      write(out, drop);
      try {
        if (never.await(100, TimeUnit.MILLISECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Test
  void loginPage_isShown() {
    String page = "<form><input id=user><input id=password></form>";
    String uri =
        serve(
            out ->
                write(
                    out,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                        + page.length()
                        + "\r\n\r\n"
                        + page));
    try (CustomerAgent agent = browser()) {
      agent.open(uri);
      assertThat(agent.shows("#password")).isTrue();
    }
  }

  @Test
  void formThatIsNeverAnswered_isGivenUp() {
    String page = "<form method=post><button id=go>Go</button></form>";
    String uri =
        serve(
            out ->
                write(
                    out,
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                        + "Content-Length: "
                        + page.length()
                        + "\r\n\r\n"
                        + page));
    try (CustomerAgent agent = browser()) {
      agent.open(uri);
      assertThatThrownBy(
              () ->
                  agent.carryOut(
                      new ConsentStep.Click("#go"), new Identity("nobody", Map.of(), List.of())))
          .isInstanceOf(NotCarriedOut.class)
          .hasMessageContaining("failed after a click on '#go'");
    }
  }

  @Test
  void serverThatHangsUp_isNamedWithWhatHappened() {
    String uri = serve(out -> {});
    try (CustomerAgent agent = browser()) {
      assertThatThrownBy(() -> agent.open(uri + "?state=4711"))
          .isInstanceOfSatisfying(
              NoPage.class, lost -> assertThat(lost.lost().request().uri()).contains("4711"))
          .hasMessageStartingWith("the browser could not open the page: GET " + uri + ": ");
    }
  }

  @Test
  void endlessPage_isGivenUp() {
    String uri =
        serve(
            out -> {
              write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
              byte[] chunk = "<p>more</p>".repeat(1000).getBytes(StandardCharsets.US_ASCII);
              while (!threads.isShutdown()) {
                out.write(chunk);
              }
            });
    assertNotOpened(uri);
  }

  @Test
  void pageThatDrips_isGivenUp() {
    String uri =
        serve(
            out -> {
              write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
              drip(out, " ");
            });
    assertNotOpened(uri);
  }

  private void assertNotOpened(String uri) {
    try (CustomerAgent agent = browser()) {
      assertThatThrownBy(() -> agent.open(uri)).isInstanceOf(NotCarriedOut.class);
    }
  }

  /** Headers that drip are not within the browser's own limits: the clock of the case ends them. */
  @Test
  void abandonedBrowser_letsGoOfAPageWhoseHeadDrips() throws Exception {
    String uri =
        serve(
            out -> {
              write(out, "HTTP/1.1 200 OK\r\n");
              drip(out, "X-More: and more\r\n");
            });
    try (CustomerAgent agent = browser()) {
      CompletableFuture<Void> opening = CompletableFuture.runAsync(() -> agent.open(uri), threads);
      connected.await();
      agent.abandon();
      assertThatThrownBy(opening::join).hasCauseInstanceOf(NotCarriedOut.class);
    }
  }

  @Test
  void abandonedBrowser_opensNoOtherPage() {
    try (CustomerAgent agent = browser()) {
      agent.abandon();
      assertThatThrownBy(() -> agent.open("http://localhost:" + server.getLocalPort() + "/"))
          .isInstanceOf(NotCarriedOut.class);
      assertThat(connected.getCount()).isEqualTo(1);
    }
  }
}
