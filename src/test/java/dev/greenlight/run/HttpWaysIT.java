package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.act.http.TunnellingProxy;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Data Custodian behind a proxy, which wants a key of every Third Party. */
final class HttpWaysIT {
  private static final String KEY = "sUbscription4Kwbq81";
  private static final Set<String> CASES =
      Set.of("TC_OAD005_a", "TC_OAD002", "TC_ACC_BATCH_RIGHT", "TC_TLS_VERSION_AS");
  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir private Path folder;

  private ServedCustodian custodian;
  private TunnellingProxy proxy;
  private Path runFile;
  private int door;

  @BeforeEach
  void serve() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      door = free.getLocalPort();
    }
    custodian =
        ServedCustodian.start(
            new ServedCustodian.Order(
                0,
                1,
                List.of(URI.create("https://localhost:" + door + "/callback")),
                URI.create("https://localhost:" + door + "/other"),
                LocalPractice.PLAIN.withMonths(UsageData.SHORTEST_HISTORY),
                Bending.NONE),
            CLOCK);
    proxy = new TunnellingProxy(0);
    runFile =
        custodian.handOver(Path.of("fixtures/runs/embedded-custodian.yaml"), folder).runFile();
    Files.writeString(
        runFile,
        Files.readString(runFile)
            .replace(
                "\npixit:\n",
                """

                pixit:
                  http:
                    userAgent: Mozilla/5.0 (test)
                    headers: {X-Tenant: "238", X-Caller: "env:CALLER"}
                    rateLimit: {delayMillis: 20}
                    proxy: localhost:%d
                """
                    .formatted(proxy.port()))
            .replace("requestSeconds: 10", "requestSeconds: 60"));
  }

  @AfterEach
  void stop() throws IOException {
    proxy.close();
    custodian.close();
  }

  private ConfiguredTarget configured() {
    return new ConfiguredTarget(runFile, Map.of("CALLER", KEY), CLOCK);
  }

  private RunResult run() {
    try (Target target = configured().open()) {
      return new Conductor(Catalogue.load(), CLOCK, Progress.SILENT)
          .perform(
              new RunOrder(
                  "http-ways",
                  Path.of("features"),
                  folder.resolve("evidence"),
                  Profile.CERTIFICATION,
                  target.runFile().pics().espiVersion(),
                  Set.of(),
                  CASES,
                  2,
                  3,
                  Optional.empty(),
                  "test"),
              target);
    }
  }

  private String evidence() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("evidence"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void run_goesThroughTheProxyAndKeepsTheKeyOutOfTheEvidence() throws IOException {
    assertThat(run().testCases())
        .hasSameSizeAs(CASES)
        .allSatisfy(
            each ->
                assertThat(each.verdict())
                    .as(() -> each.testCase().id() + " " + each.reason() + " " + each.checks())
                    .isEqualTo(Verdict.PASS));
    assertThat(proxy.asked()).isNotEmpty().doesNotContain("localhost:" + door);
    assertThat(evidence())
        .contains("X-Caller", "redacted-secret-", "X-Tenant", "Mozilla/5.0 (test)")
        .doesNotContain(KEY);
  }

  @Test
  void doctor_goesTheSameWay() {
    List<Remark> remarks = new CopyOnWriteArrayList<>();
    new Doctor(configured(), Catalogue.load(), Path.of("features"), CLOCK, remarks::add)
        .examine(false);

    assertThat(remarks)
        .extracting(Remark::state)
        .as(remarks::toString)
        .doesNotContain(Remark.State.MEND, Remark.State.TARGET);
    assertThat(remarks)
        .extracting(Remark::words)
        .anyMatch(words -> words.contains("looked up by the proxy localhost"));
    assertThat(proxy.asked()).isNotEmpty().doesNotContain("localhost:" + door);
  }
}
