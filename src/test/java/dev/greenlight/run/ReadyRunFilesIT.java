package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The run files for utilities of all kinds: our custodian, set up like each, is conformant. */
final class ReadyRunFilesIT {
  /**
   * Of each: the customer decides, is refused, reads with what he gave; the servers are looked at;
   * the customer is notified of, and the relationship ends.
   */
  private static final Set<String> CASES =
      Set.of(
          "TC_OAD001_p",
          "TC_OAD002",
          "TC_OAD005_a",
          "TC_OAD012_a",
          "TC_OAD015",
          "TC_ACC_BATCH_RIGHT",
          "TC_CERT_CHAIN_AS",
          "TC_PSH_BATCH",
          "TC_END_BLOCK",
          "TC_END_MOVE",
          "TC_END_NEXT",
          "TC_END_PORTAL",
          "TC_END_TERM");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ontario.yaml", "illinois.yaml", "custodian-4.1.yaml"})
  void custodianThatIsSetUpLikeOne_isConformant(String name) {
    Path runFile = Path.of("fixtures/runs").resolve(name);
    InstantSource clock = InstantSource.system();
    try (Target target = new EmbeddedCustodian(3, runFile, clock).start(Bending.NONE)) {
      RunResult result =
          new Conductor(Catalogue.load(), clock, Progress.SILENT)
              .perform(
                  new RunOrder(
                      "ready",
                      Path.of("features"),
                      folder.resolve("evidence"),
                      Profile.CERTIFICATION,
                      target.runFile().pics().espiVersion(),
                      Set.of(),
                      CASES,
                      4,
                      3,
                      Optional.empty(),
                      "test"),
                  target);

      assertThat(result.testCases())
          .hasSameSizeAs(CASES)
          .allSatisfy(
              each ->
                  assertThat(each.verdict())
                      .as(() -> each.testCase().id() + " " + each.reason() + " " + each.checks())
                      .isEqualTo(Verdict.PASS));
    }
  }
}
