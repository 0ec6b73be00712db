package dev.greenlight.cli;

import dev.greenlight.model.Verdict;
import dev.greenlight.record.ResultJson;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The cases of an earlier result that are worth another try. */
final class FailedCases {
  private FailedCases() {}

  /**
   * Ids of the cases that neither passed nor were out of place.
   *
   * @throws UsageError when there is none
   * @throws dev.greenlight.record.BadEvidence when the file is no result
   */
  static Set<String> in(Path file) {
    Set<String> ids = new HashSet<>();
    ResultJson.read(file).testCases().stream()
        .filter(
            result ->
                result.verdict() != Verdict.PASS && result.verdict() != Verdict.NOT_APPLICABLE)
        .forEach(result -> ids.add(result.testCase().id()));
    if (ids.isEmpty()) {
      throw new UsageError("every case in " + file + " passed: nothing to repeat");
    }
    return ids;
  }
}
