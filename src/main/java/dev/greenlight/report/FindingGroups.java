package dev.greenlight.report;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.TestCaseResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Findings by what has to be mended: one group for each kind of defect against one requirement that
 * is mended alike.
 */
final class FindingGroups {
  /** Different occurrences that a group shows; more are counted and stand in result.json. */
  static final int SHOWN = 40;

  private final Map<Key, Group> groups = new LinkedHashMap<>();
  private final RequirementIndex requirements;
  private final EvidenceComposer evidence;

  private record Key(Severity severity, String kind, String requirement, String fix) {
    static Key of(ReportedFinding finding) {
      return new Key(
          finding.severity(),
          finding.kind(),
          finding.requirement(),
          finding.fix() == null ? "" : finding.fix());
    }
  }

  private record Sight(String expected, String observed, String where) {}

  private static final class Seen {
    private final Set<String> cases = new LinkedHashSet<>();
    private final Set<String> exhibits = new LinkedHashSet<>();
  }

  private static final class Group {
    private final String anchor;
    private final Map<Sight, Seen> sights = new LinkedHashMap<>();
    private final Set<String> cases = new LinkedHashSet<>();
    private long total;

    Group(String anchor) {
      this.anchor = anchor;
    }
  }

  FindingGroups(RunResult result, RequirementIndex requirements, EvidenceComposer evidence) {
    this.requirements = requirements;
    this.evidence = evidence;
    for (TestCaseResult testCase : result.testCases()) {
      for (CheckResult check : testCase.checks()) {
        check.findings().forEach(finding -> add(finding, testCase.testCase().id(), check));
      }
    }
  }

  private void add(ReportedFinding finding, String testCase, CheckResult check) {
    Group group =
        groups.computeIfAbsent(Key.of(finding), key -> new Group("finding-" + (groups.size() + 1)));
    group.total++;
    group.cases.add(testCase);
    Seen seen =
        group.sights.computeIfAbsent(
            new Sight(
                FindingText.expected(finding),
                FindingText.observed(finding),
                FindingText.where(finding.location())),
            key -> new Seen());
    seen.cases.add(testCase);
    seen.exhibits.addAll(check.exhibits());
  }

  /** The groups of that severity, the one in most cases first. */
  List<ReportView.FindingGroup> of(Severity severity) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .map(entry -> view(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((ReportView.FindingGroup group) -> -group.cases())
                .thenComparing(ReportView.FindingGroup::kind))
        .toList();
  }

  /** The groups that tell the findings of a check. */
  List<ReportView.Link> links(CheckResult check) {
    return check.findings().stream()
        .map(Key::of)
        .distinct()
        .map(key -> new ReportView.Link(key.kind(), groups.get(key).anchor))
        .toList();
  }

  private ReportView.FindingGroup view(Key key, Group group) {
    return new ReportView.FindingGroup(
        group.anchor,
        key.kind(),
        requirements.view(key.requirement()),
        key.fix(),
        group.cases.size(),
        group.total,
        group.sights.entrySet().stream()
            .limit(SHOWN)
            .map(
                entry ->
                    new ReportView.Occurrence(
                        entry.getKey().expected(),
                        entry.getKey().observed(),
                        entry.getKey().where(),
                        cases(entry.getValue().cases.stream()),
                        evidence.links(entry.getValue().exhibits)))
            .toList(),
        Math.max(0, group.sights.size() - SHOWN));
  }

  private static List<ReportView.Link> cases(Stream<String> ids) {
    return ids.map(id -> new ReportView.Link(id, Anchors.testCase(id))).toList();
  }
}
