package dev.greenlight.report;

import dev.greenlight.model.Location;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.TestCaseResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A finding in words, for the formats that take plain text. */
final class FindingText {
  /** Longest expectation or observation that is shown; result.json has more of it. */
  private static final int SHOWN = 1_500;

  private FindingText() {}

  static String expected(ReportedFinding finding) {
    return Characters.cut(finding.expected(), SHOWN);
  }

  static String observed(ReportedFinding finding) {
    return Characters.cut(finding.observed(), SHOWN);
  }

  /** Why a case or check was not decided, in bounds. */
  static String reason(String reason) {
    return reason == null ? null : Characters.cut(reason, SHOWN);
  }

  /** All findings of a case, the weightiest first. */
  static List<ReportedFinding> findings(TestCaseResult result) {
    return result.checks().stream()
        .flatMap(check -> check.findings().stream())
        .sorted(Comparator.comparing(ReportedFinding::severity))
        .toList();
  }

  /** On one line, short enough for the title of a list. */
  static String line(ReportedFinding finding) {
    return "%s: expected %s, observed %s%s"
        .formatted(
            finding.kind(),
            expected(finding),
            observed(finding),
            hasFix(finding) ? "; mend: " + finding.fix() : "");
  }

  /** All that there is to say, a line for each thing. */
  static String paragraph(ReportedFinding finding) {
    StringBuilder text = new StringBuilder();
    text.append(finding.kind()).append("  ").append(finding.severity().id()).append('\n');
    text.append("  expected   ").append(expected(finding)).append('\n');
    text.append("  observed   ").append(observed(finding)).append('\n');
    String where = where(finding.location());
    if (!where.isEmpty()) {
      text.append("  where      ").append(where).append('\n');
    }
    text.append("  why        ").append(finding.requirement()).append('\n');
    if (hasFix(finding)) {
      text.append("  mend       ").append(finding.fix()).append('\n');
    }
    return text.toString();
  }

  /** The place in a document, empty when it is none. */
  static String where(Location location) {
    List<String> parts = new ArrayList<>();
    if (location.line() > 0) {
      parts.add("line " + location.line());
    }
    if (location.column() > 0) {
      parts.add("column " + location.column());
    }
    if (!location.path().isEmpty()) {
      parts.add(location.path());
    }
    return String.join(", ", parts);
  }

  private static boolean hasFix(ReportedFinding finding) {
    return finding.fix() != null && !finding.fix().isBlank();
  }
}
