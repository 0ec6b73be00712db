package dev.greenlight.cli;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What went wrong in Greenlight itself, which nobody can look up in the target. */
final class OwnFaults {
  private OwnFaults() {}

  /** Tells the reason of each ERROR, those of one reason together, to the quiet too. */
  static void tell(RunResult result, Talk talk) {
    Map<String, List<String>> cases =
        result.testCases().stream()
            .filter(each -> each.verdict() == Verdict.ERROR)
            .collect(
                Collectors.groupingBy(
                    OwnFaults::reason,
                    LinkedHashMap::new,
                    Collectors.mapping(each -> each.testCase().id(), Collectors.toList())));
    cases.forEach(
        (reason, ids) ->
            talk.insist("greenlight: ERROR in %s: %s".formatted(CaseIds.someOf(ids), reason)));
  }

  private static String reason(TestCaseResult result) {
    return result.reason() == null ? "no reason was given" : result.reason();
  }
}
