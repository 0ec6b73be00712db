package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.Finding;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exhibits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears a check on its evidence and weighs what it says. The one way from a finding to a verdict.
 */
public final class Bench {
  private final Ruling ruling;

  public Bench(Ruling ruling) {
    this.ruling = ruling;
  }

  /**
   * Asks the check.
   *
   * @param requirement the duty the question is about
   */
  public CheckResult hear(Check check, String requirement, Exhibits exhibits) {
    Outcome outcome = check.judge(exhibits, ruling);
    return new CheckResult(
        check.toString(),
        requirement,
        weigh(outcome, requirement),
        outcome.inspected(),
        report(outcome.breaches(), requirement),
        reason(outcome),
        exhibits.ids());
  }

  private Verdict weigh(Outcome outcome, String requirement) {
    if (outcome.notApplicable() != null) {
      return Verdict.NOT_APPLICABLE;
    }
    if (outcome.undecided() != null || isEmpty(outcome)) {
      return Verdict.INCONCLUSIVE;
    }
    Stream<Verdict> breaches =
        outcome.breaches().stream()
            .map(breach -> ruling.onBreach(requirement(breach, requirement)));
    return Verdict.PASS.and(Verdict.worst(breaches));
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
  private List<ReportedFinding> report(List<Outcome.Breach> breaches, String asked) {
    List<ReportedFinding> told =
        breaches.stream()
            .limit(Bounds.MOST_FINDINGS)
            .map(breach -> report(breach, asked))
            .collect(Collectors.toCollection(ArrayList::new));
    breaches.stream()
        .skip(Bounds.MOST_FINDINGS)
        .map(breach -> requirement(breach, asked))
        .distinct()
        .min(Comparator.comparing(ruling::severity))
        .map(worst -> rest(breaches.size() - Bounds.MOST_FINDINGS, worst))
        .ifPresent(told::add);
    return told;
  }

  private ReportedFinding rest(int untold, String requirement) {
    return report(
        new Outcome.Breach(
            requirement,
            new FurtherFindings("none", untold + " more findings, which are not told one by one")),
        requirement);
  }

  /** What is only counted. */
  private record FurtherFindings(String expected, String observed) implements Finding {}

  private ReportedFinding report(Outcome.Breach breach, String asked) {
    String requirement = requirement(breach, asked);
    return new ReportedFinding(
        breach.finding().kind(),
        requirement,
        ruling.severity(requirement),
        Bounds.cut(String.valueOf(breach.finding().expected())),
        Bounds.cut(String.valueOf(breach.finding().observed())),
        Bounds.cut(breach.finding().at()),
        ruling.catalogue().requirement(requirement).fix());
  }

  private static String requirement(Outcome.Breach breach, String asked) {
    return breach.requirement() == null ? asked : breach.requirement();
  }
}
