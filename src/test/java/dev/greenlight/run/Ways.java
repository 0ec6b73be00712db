package dev.greenlight.run;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs against custodians that do things otherwise than ours. */
final class Ways {
  private Ways() {}

  /** What those cases say of it. */
  static Map<String, Verdict> verdicts(
      Path evidence, Path runFile, Bending ways, Set<String> cases) {
    return verdicts(evidence, runFile, ways, cases, 4);
  }

  /** What they say where that many are played at once. */
  static Map<String, Verdict> verdicts(
      Path evidence, Path runFile, Bending ways, Set<String> cases, int threads) {
    InstantSource clock = InstantSource.system();
    try (Target target = new EmbeddedCustodian(3, runFile, clock).start(ways, 3)) {
      RunResult result =
          new Conductor(Catalogue.load(), clock, Progress.SILENT)
              .perform(
                  new RunOrder(
                      "ways",
                      Path.of("features"),
                      evidence,
                      Profile.CERTIFICATION,
                      target.runFile().pics().espiVersion(),
                      Set.of(),
                      cases,
                      threads,
                      3,
                      Optional.empty(),
                      "test"),
                  target);
      Map<String, Verdict> verdicts = new TreeMap<>();
      for (TestCaseResult each : result.testCases()) {
        verdicts.put(each.testCase().id(), each.verdict());
      }
      return verdicts;
    }
  }
}
