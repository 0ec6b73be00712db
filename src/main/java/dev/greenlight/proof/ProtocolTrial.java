package dev.greenlight.proof;

import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Deviation;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tries deviations of the protocol: a run against a fresh custodian that commits one, laid beside a
 * good one.
 */
final class ProtocolTrial {
  private final Rehearsal rehearsal;
  private final Function<Deviation, Prediction> predictions;
  private final Rehearsal.Performance baseline;
  private final Bystanders bystanders;

  /**
   * @param baseline the whole run without a sin
   */
  ProtocolTrial(
      Rehearsal rehearsal,
      Rehearsal.Performance baseline,
      Bystanders bystanders,
      Function<Deviation, Prediction> predictions) {
    this.rehearsal = rehearsal;
    this.baseline = baseline;
    this.bystanders = bystanders;
    this.predictions = predictions;
  }

  /**
   * Makes the run now; what it shows may be asked for by another thread, while the next goes on.
   */
  Supplier<KillMatrix.Row> tryOut(CustodianDeviation deviation) {
    Set<String> concerned = deviation.concerned(Profile.CERTIFICATION);
    Rehearsal.Recording recording =
        rehearsal.play(
            deviation.id(), deviation, bystanders.askedBeside(deviation.id(), concerned));
    return () -> compare(deviation, recording.study());
  }

  private KillMatrix.Row compare(CustodianDeviation deviation, Rehearsal.Performance run) {
    Prediction expected = predictions.apply(deviation);
    Set<String> killers = deviation.killedBy(Profile.CERTIFICATION);
    Set<String> collateral = deviation.collateral(Profile.CERTIFICATION);
    Set<String> observed = run.changedFrom(baseline, killers);
    Set<String> missing = new TreeSet<>(killers);
    missing.removeIf(run::noticedBy);
    Set<String> surplus = new TreeSet<>(observed);
    surplus.removeAll(killers);
    surplus.removeAll(collateral);
    Set<String> untouched = new TreeSet<>(killers);
    untouched.removeIf(id -> run.traces().differ(id, baseline.traces()));
    Set<String> wrongWord = new TreeSet<>(killers);
    wrongWord.removeAll(missing);
    wrongWord.removeIf(id -> named(run.cases().get(id)).containsAll(deviation.dutiesNamedBy(id)));
    Remarks remarks = new Remarks();
    remarks.leaksIf(!surplus.isEmpty(), "also noticed by " + surplus);
    remarks.leaksIf(run.verdict() != expected.verdict(), "the run ends with " + run.verdict());
    remarks.survivesIf(!missing.isEmpty(), "not noticed by " + missing);
    remarks.survivesIf(killers.isEmpty(), "nobody has to notice it");
    remarks.survivesIf(!untouched.isEmpty(), "did not land in " + untouched);
    remarks.survivesIf(!wrongWord.isEmpty(), "taken for something else by " + wrongWord);
    remarks.errorIf(!run.rejudged(), "judged otherwise from disk");
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers,
        deviation.alsoBreaks(),
        collateral,
        expected,
        observed,
        untouched.isEmpty() && !killers.isEmpty(),
        remarks.outcome(),
        remarks.text());
  }

  private static Set<String> named(TestCaseResult result) {
    return result.checks().stream()
        .flatMap(check -> check.findings().stream())
        .map(ReportedFinding::requirement)
        .collect(Collectors.toSet());
  }
}
