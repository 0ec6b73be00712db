package dev.greenlight.judge;

import dev.greenlight.model.CheckResult;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Exhibits;
import java.util.List;
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
    List<ReportedFinding> findings =
        outcome.breaches().stream().map(breach -> report(breach, requirement)).toList();
    return new CheckResult(
        check.toString(),
        requirement,
        weigh(outcome, requirement),
        outcome.inspected(),
        findings,
        reason(outcome),
        exhibits.ids());
  }

  private Verdict weigh(Outcome outcome, String requirement) {
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
    if (outcome.undecided() != null) {
      return outcome.undecided();
    }
    return outcome.inspected() == 0 && outcome.breaches().isEmpty()
        ? "there was nothing to inspect"
        : null;
  }

  private ReportedFinding report(Outcome.Breach breach, String asked) {
    String requirement = requirement(breach, asked);
    return new ReportedFinding(
        breach.finding().kind(),
        requirement,
        ruling.severity(requirement),
        String.valueOf(breach.finding().expected()),
        String.valueOf(breach.finding().observed()),
        breach.finding().at(),
        ruling.catalogue().requirement(requirement).fix());
  }

  private static String requirement(Outcome.Breach breach, String asked) {
    return breach.requirement() == null ? asked : breach.requirement();
  }
}
