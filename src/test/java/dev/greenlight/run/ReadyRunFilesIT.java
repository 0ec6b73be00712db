package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          "TC_OAD040",
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
  @CsvSource({
    "ontario.yaml, TC_ASK004",
    "illinois.yaml, TC_PRG001 TC_PRG002 TC_PRG003 TC_SCOPE004",
    "custodian-4.1.yaml, TC_OAD060 TC_ODR040"
  })
  void custodianThatIsSetUpLikeOne_isConformant(String name, String more) {
    Set<String> cases = new HashSet<>(CASES);
    Optional.ofNullable(more).ifPresent(ids -> cases.addAll(List.of(ids.split(" ", -1))));
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
                      cases,
                      4,
                      3,
                      Optional.empty(),
                      "test"),
                  target);

      assertThat(result.testCases())
          .hasSameSizeAs(cases)
          .allSatisfy(
              each ->
                  assertThat(each.verdict())
                      .as(() -> each.testCase().id() + " " + each.reason() + " " + each.checks())
                      .isEqualTo(Verdict.PASS));
    }
  }
}
