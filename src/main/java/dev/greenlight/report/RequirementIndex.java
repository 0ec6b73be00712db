package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The result seen from the requirements: what was said of each, by how many checks, in which cases.
 */
final class RequirementIndex {
  private final Catalogue catalogue;
  private final RunResult.About about;

  /**
   * @param about under which profile and version was judged: how strongly a duty binds follows
   */
  RequirementIndex(Catalogue catalogue, RunResult.About about) {
    this.catalogue = catalogue;
    this.about = about;
  }

  /** What is added up for one requirement. */
  private static final class Tally {
    private final Set<String> cases = new LinkedHashSet<>();
    private Verdict verdict;
    private long checks;
    private long inspected;

    void add(String testCase, Verdict said) {
      cases.add(testCase);
      verdict = verdict == null ? said : verdict.and(said);
    }

    /** Met on the way by a check that was asked about another duty; a remark decides nothing. */
    void add(String testCase, ReportedFinding finding) {
      inspected++;
      switch (finding.severity()) {
        case ERROR -> add(testCase, Verdict.FAIL);
        case WARNING -> add(testCase, Verdict.WARNING);
        case INFO -> cases.add(testCase);
      }
    }
  }

  /** A row for each requirement that a case decides on or that a finding breaks, by id. */
  List<ReportView.RequirementRow> rows(List<TestCaseResult> results) {
    Map<String, Tally> tallies = new TreeMap<>();
    results.forEach(result -> add(result, tallies));
    return tallies.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
  }

  private static void add(TestCaseResult result, Map<String, Tally> tallies) {
    String id = result.testCase().id();
    for (CheckResult check : result.checks()) {
      Tally tally = tallies.computeIfAbsent(check.requirement(), key -> new Tally());
      tally.add(id, saidOf(check));
      tally.checks++;
      tally.inspected += check.inspected();
      for (ReportedFinding finding : check.findings()) {
        if (!finding.requirement().equals(check.requirement())) {
          tallies.computeIfAbsent(finding.requirement(), key -> new Tally()).add(id, finding);
        }
      }
    }
    for (String requirement : result.testCase().requirements()) {
      Tally tally = tallies.computeIfAbsent(requirement, key -> new Tally());
      tally.cases.add(id);
      if (!result.verdict().isDecided()) {
        tally.add(id, result.verdict());
      }
    }
  }

  /** A check may fail for a breach of another duty than the one it was asked about. */
  private static Verdict saidOf(CheckResult check) {
    boolean othersOnly =
        !check.findings().isEmpty()
            && check.findings().stream()
                .map(ReportedFinding::requirement)
                .noneMatch(check.requirement()::equals);
    return othersOnly && check.verdict().isDecided() ? Verdict.PASS : check.verdict();
  }

  private ReportView.RequirementRow row(String id, Tally tally) {
    return new ReportView.RequirementRow(
        view(id),
        tally.verdict,
        tally.checks,
        tally.inspected,
        tally.cases.stream()
            .map(testCase -> new ReportView.Link(testCase, Anchors.testCase(testCase)))
            .toList());
  }

  ReportView.RequirementView view(String id) {
    Requirement known = catalogue.requirements().get(id);
    return known == null
        ? new ReportView.RequirementView(id, Anchors.requirement(id), "", "", "")
        : new ReportView.RequirementView(
            id,
            Anchors.requirement(id),
            orNone(known.title()),
            known.strength(about.profile(), about.espiVersion()).name(),
            orNone(known.source()));
  }

  static ReportView.Link link(String id) {
    return new ReportView.Link(id, Anchors.requirement(id));
  }

  private static String orNone(String text) {
    return text == null ? "" : text;
  }
}
