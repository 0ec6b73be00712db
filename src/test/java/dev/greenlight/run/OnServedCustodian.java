package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs against a custodian of ours that is a target like any other, by a run file that says more.
 */
abstract class OnServedCustodian {
  static final InstantSource CLOCK = InstantSource.system();

  @TempDir Path folder;

  /** Where the Third Party listens. */
  int door;

  private final Map<String, String> environment;
  private ServedCustodian custodian;
  private Path runFile;

  /**
   * @param environment variables that hold secrets
   */
  OnServedCustodian(Map<String, String> environment) {
    this.environment = environment;
  }

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
                List.of(URI.create("https://" + host() + ":" + door + "/callback")),
                URI.create("https://" + host() + ":" + door + "/other"),
                LocalPractice.PLAIN.withMonths(UsageData.SHORTEST_HISTORY),
                bending()),
            CLOCK);
    Path template = folder.resolve("template.yaml");
    Files.writeString(
        template,
        Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
            .replace("\npixit:\n", "\npixit:\n" + said().indent(2)));
    runFile = custodian.handOver(template, folder).runFile();
    // A busy machine is no fault of the target.
    change("requestSeconds: 10", "requestSeconds: 60");
  }

  /** The host at which the Third Party is registered. */
  String host() {
    return "localhost";
  }

  /** How the custodian behaves. */
  Bending bending() {
    return Bending.NONE;
  }

  /** What the run file says more below pixit, as YAML. */
  abstract String said();

  final void change(String from, String to) throws IOException {
    String text = Files.readString(runFile);
    assertThat(text).contains(from);
    Files.writeString(runFile, text.replace(from, to));
  }

  @AfterEach
  void stop() {
    custodian.close();
  }

  final ConfiguredTarget configured() {
    return new ConfiguredTarget(runFile, environment, CLOCK);
  }

  final RunResult run(Set<String> cases) {
    try (Target target = configured().open()) {
      return new Conductor(Catalogue.load(), CLOCK, Progress.SILENT)
          .perform(
              new RunOrder(
                  "served",
                  Path.of("features"),
                  folder.resolve("evidence"),
                  Profile.CERTIFICATION,
                  target.runFile().pics().espiVersion(),
                  Set.of(),
                  cases,
                  2,
                  3,
                  Optional.empty(),
                  "test"),
              target);
    }
  }

  final void assertAllPass(Set<String> cases) {
    assertThat(run(cases).testCases())
        .hasSameSizeAs(cases)
        .allSatisfy(
            each ->
                assertThat(each.verdict())
                    .as(() -> each.testCase().id() + " " + each.reason() + " " + each.checks())
                    .isEqualTo(Verdict.PASS));
  }

  /** All that was written of the run. */
  final String evidence() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("evidence"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
