package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every limit of the run file is kept: a good custodian, but for one address that is not. */
@Timeout(180)
final class LimitsIT {
  /** Reads the bad address. */
  private static final String HELD_UP = "TC_META001";

  private static final String GOOD = "TC_OAD015";

  @TempDir private Path folder;

  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/mute", exchange -> await());
    server.createContext(
        "/long",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(" ".repeat(3 << 20).getBytes(StandardCharsets.US_ASCII));
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs both cases one after the other, the bad one first. */
  private RunResult run(String path, int requestSeconds, int bodyMegabytes, int caseSeconds)
      throws IOException {
    String shipped = Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"));
    Path runFile =
        Files.writeString(
            folder.resolve("run.yaml"),
            shipped
                .replace(
                    "\"{metadata}\"", "http://localhost:" + server.getAddress().getPort() + path)
                .replace("requestSeconds: 10", "requestSeconds: " + requestSeconds)
                .replace("bodyMegabytes: 64", "bodyMegabytes: " + bodyMegabytes)
                .replace("caseSeconds: 60", "caseSeconds: " + caseSeconds));
    try (Target target =
        new EmbeddedCustodian(1, runFile, InstantSource.system())
            .start(Bending.NONE, UsageData.SHORTEST_HISTORY)) {
      RunOrder order =
          new RunOrder(
              "run",
              Path.of("features"),
              folder.resolve("evidence"),
              Profile.CERTIFICATION,
              EspiVersion.V4_0,
              Set.of(),
              Set.of(HELD_UP, GOOD),
              1,
              1,
              Optional.empty(),
              "test");
      return new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT)
          .perform(order, target);
    }
  }

  private static TestCaseResult result(RunResult run, String id) {
    return run.testCases().stream()
        .filter(each -> each.testCase().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void assertHeldUp(RunResult run, String reason) {
    assertThat(result(run, HELD_UP).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result(run, HELD_UP).reason()).contains(reason);
    assertThat(result(run, GOOD).verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void caseThatTakesLongerThanItsLimit_isInconclusiveAndTheNextOneRuns() throws IOException {
    RunResult run = run("/mute", 120, 64, 5);
    assertHeldUp(run, "the case took longer than 5 s (policy.limits.caseSeconds");
    assertThat(result(run, HELD_UP).durationMillis()).isBetween(4_000L, 60_000L);
    assertThat(result(run, HELD_UP).checks()).isEmpty();
  }

  @Test
  void answerThatTakesLongerThanItsLimit_isInconclusiveAndTheNextOneRuns() throws IOException {
    assertHeldUp(run("/mute", 4, 64, 120), "no whole answer within 4 s");
  }

  @Test
  void answerThatIsLargerThanItsLimit_isInconclusiveAndTheNextOneRuns() throws IOException {
    assertHeldUp(run("/long", 30, 1, 120), "longer than 1048576 bytes");
  }
}
