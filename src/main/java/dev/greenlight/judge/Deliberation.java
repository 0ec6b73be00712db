package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Finding;
import dev.greenlight.model.LegacyExpectation;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Severity;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exhibits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** One question under one reading: what the check says, and what that weighs. */
final class Deliberation {
  private final Ruling ruling;
  private final Check check;
  private final String asked;
  private final LegacyReading before;

  /**
   * @param asked the duty the question is about
   */
  Deliberation(Ruling ruling, Check check, String asked, TestCase testCase) {
    this.ruling = ruling;
    this.check = check;
    this.asked = asked;
    this.before = LegacyReading.of(ruling, testCase, check);
  }

  CheckResult hold(Exhibits exhibits) {
    Outcome outcome = before.of(check.judge(exhibits, ruling), asked, exhibits);
    return new CheckResult(
        check.toString(),
        asked,
        weigh(outcome),
        outcome.inspected(),
        report(outcome.breaches()),
        reason(outcome),
        exhibits.ids());
  }

  private Verdict weigh(Outcome outcome) {
    if (outcome.notApplicable() != null) {
      return Verdict.NOT_APPLICABLE;
    }
    if (outcome.undecided() != null || isEmpty(outcome)) {
      return Verdict.INCONCLUSIVE;
    }
    return Verdict.PASS.and(
        Verdict.worst(outcome.breaches().stream().map(this::duty).map(this::onBreach)));
  }

  /** Whatever the old harness asked for, it failed who did otherwise. */
  private Verdict onBreach(String duty) {
    return before.demanded(duty).isPresent() ? Verdict.FAIL : ruling.onBreach(duty);
  }

  private Severity severity(String duty) {
    return before.demanded(duty).isPresent() ? Severity.ERROR : ruling.severity(duty);
  }

  private static boolean isEmpty(Outcome outcome) {
    return outcome.inspected() == 0 && outcome.breaches().isEmpty();
  }

  private static String reason(Outcome outcome) {
    if (outcome.notApplicable() != null) {
      return Bounds.cut(outcome.notApplicable());
    }
    if (outcome.undecided() != null) {
      return Bounds.cut(outcome.undecided());
    }
    return isEmpty(outcome) ? "there was nothing to inspect" : null;
  }

  /** A hostile answer can break a duty any number of times, and at any length. */
  private List<ReportedFinding> report(List<Outcome.Breach> breaches) {
    List<ReportedFinding> told =
        breaches.stream()
            .limit(Bounds.MOST_FINDINGS)
            .map(this::report)
            .collect(Collectors.toCollection(ArrayList::new));
    breaches.stream()
        .skip(Bounds.MOST_FINDINGS)
        .map(this::duty)
        .distinct()
        .min(Comparator.comparing(this::severity))
        .map(worst -> rest(breaches.size() - Bounds.MOST_FINDINGS, worst))
        .ifPresent(told::add);
    return told;
  }

  private ReportedFinding rest(int untold, String requirement) {
    return report(
        new Outcome.Breach(
            requirement,
            new FurtherFindings("none", untold + " more findings, which are not told one by one")));
  }

  /** What is only counted. */
  private record FurtherFindings(String expected, String observed) implements Finding {}

  private ReportedFinding report(Outcome.Breach breach) {
    String requirement = duty(breach);
    return new ReportedFinding(
        breach.finding().kind(),
        requirement,
        severity(requirement),
        Bounds.cut(String.valueOf(breach.finding().expected())),
        Bounds.cut(String.valueOf(breach.finding().observed())),
        Bounds.cut(breach.finding().at()),
        Bounds.cut(fix(breach.finding(), requirement)));
  }

  private String fix(Finding finding, String requirement) {
    return finding.fix().isEmpty()
        ? before
            .demanded(requirement)
            .map(LegacyExpectation::fix)
            .orElseGet(() -> ruling.catalogue().requirement(requirement).fix())
        : finding.fix();
  }

  private String duty(Outcome.Breach breach) {
    return breach.requirement() == null ? asked : breach.requirement();
  }
}
