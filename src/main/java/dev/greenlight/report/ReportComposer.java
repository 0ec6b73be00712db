package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.FunctionBlockResult;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Severity;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.WaiverUse;
import dev.greenlight.record.JournalReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together what the HTML report shows. */
final class ReportComposer {
  /** Decided first, as they are read. */
  private static final List<Verdict> COLUMNS =
      List.of(
          Verdict.PASS,
          Verdict.WARNING,
          Verdict.FAIL,
          Verdict.INCONCLUSIVE,
          Verdict.BLOCKED,
          Verdict.REVIEW,
          Verdict.ERROR,
          Verdict.NOT_APPLICABLE);

  private final RunResult result;
  private final FindingGroups findings;
  private final RequirementIndex requirements;
  private final EvidenceComposer evidence;

  ReportComposer(RunResult result, JournalReader journal, Catalogue catalogue) {
    this.result = result;
    this.requirements = new RequirementIndex(catalogue);
    this.evidence = new EvidenceComposer(result, journal);
    this.findings = new FindingGroups(result, requirements, evidence);
  }

  ReportView.Report compose() {
    return new ReportView.Report(
        cover(),
        COLUMNS,
        result.functionBlocks().stream().map(this::block).toList(),
        causes(
            result.testCases().stream()
                .filter(
                    each ->
                        !each.verdict().isDecided() && each.verdict() != Verdict.NOT_APPLICABLE)),
        findings.of(Severity.ERROR),
        findings.of(Severity.WARNING),
        findings.of(Severity.INFO),
        causes(
            result.testCases().stream().filter(each -> each.verdict() == Verdict.NOT_APPLICABLE)),
        result.waivers().stream().map(this::waiver).toList(),
        result.disputes(),
        requirements.rows(result.testCases()),
        result.functionBlocks().stream().map(this::cases).toList(),
        evidence.compose());
  }

  private ReportView.WaiverRow waiver(WaiverUse use) {
    String id = use.waiver().testCase();
    boolean planned = result.testCases().stream().anyMatch(each -> each.testCase().id().equals(id));
    return new ReportView.WaiverRow(
        new ReportView.Link(id, planned ? Anchors.testCase(id) : null),
        use.waiver().inWords(),
        switch (use.state()) {
          case APPLIED -> "applied";
          case STALE -> "stale: take it out of the run file";
          case UNDECIDED -> "without use";
        },
        use.remark());
  }

  private ReportView.Cover cover() {
    return new ReportView.Cover(
        result.about(),
        result.verdict(),
        statement(result.verdict()),
        duration(result.about()),
        result.testCases().size());
  }

  private static String statement(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "Conformant: every applicable test case was decided, and every duty held.";
      case WARNING ->
          "Conformant, with warnings: every mandatory duty held; some recommended ones did not.";
      case FAIL -> "Not conformant: at least one mandatory duty did not hold.";
      case REVIEW -> "Incomplete: a person has to look before this can be decided.";
      case INCONCLUSIVE, BLOCKED ->
          "Incomplete: nothing mandatory was seen to fail, but not every case could be decided.";
      case ERROR ->
          "No statement: the test harness itself was at fault. Cases marked ERROR say nothing about"
              + " the system under test.";
      case NOT_APPLICABLE -> "No statement: no test case was applicable.";
    };
  }

  private static String duration(RunResult.About about) {
    try {
      Duration duration =
          Duration.between(Instant.parse(about.startedAt()), Instant.parse(about.finishedAt()));
      return "%d min %d s".formatted(duration.toMinutes(), duration.toSecondsPart());
    } catch (DateTimeException notFinished) {
      return "not known: the run did not come to its end";
    }
  }

  private ReportView.BlockRow block(FunctionBlockResult block) {
    String id = block.id().toString();
    return new ReportView.BlockRow(
        new ReportView.Link(id, Anchors.functionBlock(id)),
        block.reason() == null ? block.title() : block.title() + " (" + block.reason() + ")",
        block.verdict(),
        block.decided(),
        COLUMNS.stream()
            .map(verdict -> casesOf(block).filter(each -> each.verdict() == verdict).count())
            .toList());
  }

  private Stream<TestCaseResult> casesOf(FunctionBlockResult block) {
    return result.testCases().stream()
        .filter(each -> each.testCase().functionBlock().equals(block.id()));
  }

  /** The weightiest first, then the one that holds up most. */
  private static List<ReportView.Cause> causes(Stream<TestCaseResult> undecided) {
    Map<List<Object>, List<ReportView.Link>> byCause = new LinkedHashMap<>();
    undecided.forEach(
        each ->
            byCause
                .computeIfAbsent(
                    Arrays.asList(each.verdict(), FindingText.reason(each.reason())),
                    key -> new ArrayList<>())
                .add(link(each)));
    return byCause.entrySet().stream()
        .map(
            entry ->
                new ReportView.Cause(
                    (Verdict) entry.getKey().get(0),
                    (String) entry.getKey().get(1),
                    entry.getValue()))
        .sorted(
            Comparator.comparing((ReportView.Cause cause) -> -cause.verdict().severity())
                .thenComparing(cause -> -cause.cases().size()))
        .toList();
  }

  private static ReportView.Link link(TestCaseResult each) {
    return new ReportView.Link(each.testCase().id(), Anchors.testCase(each.testCase().id()));
  }

  private ReportView.BlockCases cases(FunctionBlockResult block) {
    String id = block.id().toString();
    return new ReportView.BlockCases(
        Anchors.functionBlock(id), id, block.title(), casesOf(block).map(this::testCase).toList());
  }

  private ReportView.CaseView testCase(TestCaseResult each) {
    return new ReportView.CaseView(
        Anchors.testCase(each.testCase().id()),
        each.testCase().id(),
        each.testCase().title(),
        switch (each.testCase().role()) {
          case CUSTODIAN -> "Data Custodian";
          case THIRD_PARTY -> "Third Party";
          case DATA -> "Document";
        },
        each.verdict(),
        FindingText.reason(each.reason()),
        each.waiver() == null ? null : each.waiver().inWords(),
        each.testCase().legacyIds(),
        each.testCase().requirements().stream().map(RequirementIndex::link).toList(),
        each.checks().stream().map(this::check).toList(),
        evidence.links(each.evidence()),
        each.durationMillis());
  }

  private ReportView.CheckView check(CheckResult check) {
    return new ReportView.CheckView(
        check.id(),
        RequirementIndex.link(check.requirement()),
        check.verdict(),
        check.inspected(),
        FindingText.reason(check.reason()),
        findings.links(check),
        evidence.links(check.exhibits()));
  }
}
