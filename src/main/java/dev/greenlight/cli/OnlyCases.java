package dev.greenlight.cli;

import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.TestCase;
import dev.greenlight.plan.NearestNames;
import dev.greenlight.run.FeatureScanner;
import dev.greenlight.run.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which test cases a run, or the plan of one, is about. */
final class OnlyCases {
  @Option(
      names = "--failed",
      paramLabel = "FILE",
      description = "only the cases that did not pass in this result.json")
  private Path failed;

  @Option(
      names = "--cases",
      paramLabel = "IDS",
      split = ",",
      description =
          "only these test cases, such as TC_OAD004,TC_REV*,TC_*_RIGHT; * stands for anything")
  private List<String> named = List.of();

  /** Whether any were asked for. */
  boolean given() {
    return failed != null || !named.isEmpty();
  }

  /**
   * Ids of those that were asked for; empty for all.
   *
   * @param features of the cases there are
   * @param blocks that the run is about; empty for all
   * @throws UsageError when there is none of such a name, in these blocks
   */
  Set<String> in(Path features, Set<FunctionBlockId> blocks) {
    if (failed != null && !named.isEmpty()) {
      throw new UsageError("--failed and --cases exclude each other");
    }
    return failed == null ? named(features, blocks) : FailedCases.in(failed);
  }

  private Set<String> named(Path features, Set<FunctionBlockId> blocks) {
    if (named.isEmpty()) {
      return Set.of();
    }
    Set<String> known =
        new FeatureScanner()
            .scan(features).stream()
                .map(Scenario::testCase)
                .filter(each -> blocks.isEmpty() || blocks.contains(each.functionBlock()))
                .map(TestCase::id)
                .collect(Collectors.toSet());
    if (known.isEmpty()) {
      throw new UsageError(
          "--cases: there is no test case at all in the blocks of --only; 'greenlight plan --only %s' says why"
              .formatted(
                  blocks.stream()
                      .sorted()
                      .map(FunctionBlockId::toString)
                      .collect(Collectors.joining(","))));
    }
    Set<String> asked = new TreeSet<>();
    for (String name : named) {
      List<String> found = known.stream().filter(id -> isCalled(id, name.strip())).toList();
      if (found.isEmpty()) {
        throw new UsageError(
            "--cases: there is no test case '%s'%s%s ('greenlight requirements' lists them; a * stands for anything)"
                .formatted(
                    name.strip(),
                    blocks.isEmpty() ? "" : " in the blocks of --only",
                    NearestNames.asked(name.strip(), known)));
      }
      asked.addAll(found);
    }
    return asked;
  }

  private static boolean isCalled(String id, String name) {
    return id.matches(Pattern.quote(name).replace("*", "\\E.*\\Q"));
  }
}
