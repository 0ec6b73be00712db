package dev.greenlight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a run before it, beside what becomes of it. */
final class OutlookIT {
  private static final Path FEATURES = Path.of("features");
  private static final Set<Verdict> UNDECIDED =
      EnumSet.of(Verdict.BLOCKED, Verdict.REVIEW, Verdict.INCONCLUSIVE);

  @TempDir private Path folder;

  @Test
  void caseLacksSomething_exactlyWhereItStaysUndecided() {
    try (Target embedded =
        new EmbeddedCustodian(
                3, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
            .start(Bending.NONE, 3)) {
      Target bare = withRunFile(embedded, BareRunFile.of(embedded.runFile()));
      RunFile runFile = bare.runFile();
      Map<String, Outlook.Line> lines =
          Outlook.of(runFile, runFile.pics().espiVersion(), Set.of(), FEATURES).lines().stream()
              .filter(line -> line.plan().runs())
              .collect(Collectors.toMap(line -> line.plan().testCase().id(), Function.identity()));
      Set<String> cases = oneOfEachKind(lines);

      RunResult result =
          new Conductor(Catalogue.load(), InstantSource.system(), Progress.SILENT)
              .perform(order(runFile, cases), bare);

      assertThat(result.testCases())
          .hasSameSizeAs(cases)
          .allSatisfy(each -> assertForetold(each, lines.get(each.testCase().id())));
    }
  }

  /** One case of each feature file that needs just that: to run them all would take long. */
  private static Set<String> oneOfEachKind(Map<String, Outlook.Line> lines) {
    Set<String> kinds = new HashSet<>();
    return new FeatureScanner()
        .scan(FEATURES).stream()
            .filter(each -> lines.containsKey(each.testCase().id()))
            .filter(each -> kinds.add(each.file() + " " + Needs.of(each) + " " + Offer.of(each)))
            .map(Scenario::testCase)
            .map(TestCase::id)
            .collect(Collectors.toSet());
  }

  private static void assertForetold(TestCaseResult result, Outlook.Line line) {
    assertThat(isUndecided(result))
        .as(
            "%s %s %s; foretold: %s",
            line.plan().testCase().id(), result.verdict(), result.reason(), line)
        .isEqualTo(!line.lacking().isEmpty());
    assertThat(saysNothing(result))
        .as(
            "%s %s %s; foretold: %s",
            line.plan().testCase().id(), result.verdict(), result.reason(), line)
        .isEqualTo(!line.unsaid().isEmpty());
  }

  /** What the target alone tells, such as which scope it grants, is no matter of the run file. */
  private static boolean saysNothing(TestCaseResult result) {
    return result.verdict() == Verdict.NOT_APPLICABLE
        && result.reason().matches("(?s).*(pixit\\.|of the run file).*")
        && !result.reason().contains("ApplicationInformation");
  }

  private static boolean isUndecided(TestCaseResult result) {
    return UNDECIDED.contains(result.verdict());
  }

  private static Target withRunFile(Target target, RunFile runFile) {
    return new Target(
        target.name(),
        runFile,
        target.secrets(),
        target.trust(),
        target.door(),
        true,
        target.mistakes(),
        () -> {});
  }

  private RunOrder order(RunFile runFile, Set<String> cases) {
    return new RunOrder(
        "outlook",
        FEATURES,
        folder.resolve("evidence"),
        Profile.CERTIFICATION,
        runFile.pics().espiVersion(),
        Set.of(),
        cases,
        4,
        3,
        Optional.empty(),
        "test");
  }
}
