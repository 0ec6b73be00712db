package dev.greenlight.realservers;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run says beyond PASS, a line for each case: its id, its verdict, and what was found (the
 * kind of the finding and the duty it breaks) or why nothing could be decided. The approved list
 * has the same lines, each with the reason below it, indented.
 */
final class Findings {
  private Findings() {}

  static String of(RunResult result) {
    return result.testCases().stream()
        .filter(each -> each.verdict() != Verdict.PASS)
        .map(Findings::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** The approved lines without reasons and comments. */
  static String approved(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      boolean due = isCase(lines.get(i));
      if (due && (i + 1 == lines.size() || !lines.get(i + 1).startsWith("  "))) {
        throw new IllegalStateException(file + ":" + (i + 1) + ": the reason is missing below");
      }
    }
    return lines.stream().filter(Findings::isCase).sorted().collect(Collectors.joining("\n"));
  }

  private static boolean isCase(String line) {
    return line.startsWith("TC_");
  }

  private static String line(TestCaseResult result) {
    String found =
        result.checks().stream()
            .flatMap(Findings::kinds)
            .distinct()
            .collect(Collectors.joining(", "));
    return result.testCase().id()
        + " "
        + result.verdict()
        + " "
        + (found.isEmpty() ? undecided(result) : found);
  }

  private static Stream<String> kinds(CheckResult check) {
    return check.findings().stream().map(finding -> finding.kind() + "@" + finding.requirement());
  }

  private static String undecided(TestCaseResult result) {
    if (result.firstCause() != null) {
      return "first cause " + result.firstCause();
    }
    return result.reason() != null
        ? "(" + result.reason() + ")"
        : result.checks().stream()
            .map(CheckResult::reason)
            .filter(reason -> reason != null)
            .findFirst()
            .map(reason -> "(" + reason + ")")
            .orElse("(no reason)");
  }
}
