package dev.greenlight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result in which the named cases, and no others, did not pass. */
final class FailedResult {
  private FailedResult() {}

  static Path write(Path file, String... blocked) throws IOException {
    return Files.writeString(
        file,
        """
        {"formatVersion": 1, "verdict": "INCONCLUSIVE", "profile": "certification",
         "espiVersion": "4.0", "functionBlocks": [], "disputes": [],
         "about": {"runId": "r", "target": "t", "role": "custodian", "operator": "o",
           "harnessVersion": "0", "catalogueHash": "0", "seed": 1, "deviation": null,
           "environment": "e"},
         "timing": {"startedAt": "", "finishedAt": "", "testCaseMillis": {}},
         "testCases": [%s]}
        """
            .formatted(
                Stream.of(blocked).map(FailedResult::testCase).collect(Collectors.joining(", "))));
  }

  private static String testCase(String id) {
    return """
        {"id": "%s", "functionBlock": "FB_31", "role": "custodian", "title": "t", "legacyIds": [],
         "verdict": "BLOCKED", "reason": "r", "evidence": [], "checks": []}
        """
        .formatted(id);
  }
}
