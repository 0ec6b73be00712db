package dev.greenlight.report;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Dissent;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /** The other reading is told in passing; who wants more judges the run under its profile. */
  private static final int WORDS_OF_DISSENT = 3;

  private final RunResult result;
  private final FindingGroups findings;
  private final RequirementIndex requirements;
  private final EvidenceComposer evidence;

  ReportComposer(RunResult result, JournalReader journal, Catalogue catalogue) {
    this.result = result;
    this.requirements = new RequirementIndex(catalogue, result.about());
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
        statement(result),
        duration(result.about()),
        result.testCases().size());
  }

  private static String statement(RunResult result) {
    return switch (result.verdict()) {
      case PASS ->
          conformant(result, "") + ": every applicable test case was decided, and every duty held.";
      case WARNING ->
          conformant(result, ", with warnings")
              + ": every mandatory duty held; some recommended ones did not.";
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

  private static String conformant(RunResult result, String how) {
    String unclaimed = result.about().unclaimed();
    if (result.about().selection() != null) {
      return "Good as far as it was tested" + how;
    }
    return unclaimed == null
        ? "Conformant" + how
        : "Conformant" + how + " in what is claimed, without the mandatory " + unclaimed;
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
        block.attested(),
        COLUMNS.stream()
            .map(verdict -> decidersOf(block).filter(each -> each.verdict() == verdict).count())
            .toList());
  }

  /** Its cases; of a block that was withdrawn those that its own became, if one ran. */
  private Stream<TestCaseResult> decidersOf(FunctionBlockResult block) {
    return casesOf(block).findAny().isPresent()
        ? casesOf(block)
        : result.testCases().stream().filter(each -> each.isHeirOf(block.id()));
  }

  private Stream<TestCaseResult> casesOf(FunctionBlockResult block) {
    return result.testCases().stream()
        .filter(each -> each.testCase().functionBlock().equals(block.id()));
  }

  /** The weightiest first, then the one that holds up most. */
  private static List<ReportView.Cause> causes(Stream<TestCaseResult> undecided) {
    Map<List<Object>, List<TestCaseResult>> byCause =
        undecided.collect(
            Collectors.groupingBy(
                ReportComposer::causeOf, LinkedHashMap::new, Collectors.toList()));
    return byCause.values().stream()
        .map(ReportComposer::cause)
        .sorted(
            Comparator.comparing((ReportView.Cause cause) -> -cause.verdict().severity())
                .thenComparing(cause -> -cause.cases().size()))
        .toList();
  }

  /** Followers of one first cause stand together, whether it met them in a Given or in a When. */
  private static List<Object> causeOf(TestCaseResult each) {
    return Arrays.asList(each.firstCause() == null ? each.verdict() : null, each.reason());
  }

  private static ReportView.Cause cause(List<TestCaseResult> cases) {
    TestCaseResult one = cases.get(0);
    return new ReportView.Cause(
        Verdict.worst(cases.stream().map(TestCaseResult::verdict)),
        new ReportView.Link(
            one.reason() == null ? "no reason was recorded" : FindingText.reason(one.reason()),
            one.firstCause() == null ? null : Anchors.testCase(one.firstCause())),
        cases.stream().map(ReportComposer::link).toList());
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
        each.attestation() == null ? null : each.attestation().inWords(),
        each.testCase().legacyIds(),
        each.testCase().requirements().stream().map(RequirementIndex::link).toList(),
        result.disputes().stream()
            .filter(dispute -> dispute.concerns(each.testCase()))
            .map(dispute -> new ReportView.Link(dispute.id(), Anchors.dispute(dispute.id())))
            .toList(),
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
        evidence.links(check.exhibits()),
        check.dissent() == null ? null : dissent(check.dissent()));
  }

  private static ReportView.DissentView dissent(Dissent other) {
    Stream<String> findings =
        other.findings().stream()
            .limit(WORDS_OF_DISSENT)
            .map(each -> "expected " + each.expected() + ", observed " + each.observed());
    return new ReportView.DissentView(
        other.profile().id(),
        other.verdict(),
        Stream.concat(findings, Stream.ofNullable(FindingText.reason(other.reason()))).toList());
  }
}
