package dev.greenlight.proof;

import dev.greenlight.model.Profile;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.party.deviation.feed.Specimen;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tries deviations of the feed that a custodian serves: in process, see {@link SpecimenTrial}; then
 * let a custodian send it, and see what a run says: the data cases where one of them has to fail,
 * since that decides how every run ends; else as sins of the protocol, since another could fail
 * too.
 */
final class FeedTrial {
  /** Enough for a proof: under strict, only the weight of our own rules differs. */
  static final List<Profile> PROFILES =
      List.of(Profile.CERTIFICATION, Profile.OFFICIAL_2018, Profile.OFFICIAL_2026);

  private final Rehearsal rehearsal;
  private final Function<Deviation, Prediction> predictions;
  private final DataCases cases;
  private final SpecimenTrial inProcess;
  private final Rehearsal.Performance baseline;
  private final Bystanders bystanders;

  /**
   * @param baseline the whole run without a sin
   */
  FeedTrial(
      long seed,
      Rehearsal rehearsal,
      Rehearsal.Performance baseline,
      Bystanders bystanders,
      Function<Deviation, Prediction> predictions,
      DataCases cases) {
    this.rehearsal = rehearsal;
    this.baseline = baseline;
    this.bystanders = bystanders;
    this.predictions = predictions;
    this.cases = cases;
    inProcess = new SpecimenTrial(Specimen.SUBSCRIPTION, PROFILES, seed);
  }

  /** Who complains about the feed as it should be; nobody may. */
  Set<String> complaints() {
    return inProcess.complaints();
  }

  /** Makes the run now; the rest may be asked for by another thread, while the next goes on. */
  Supplier<KillMatrix.Row> tryOut(FeedDeviation deviation) {
    Rehearsal.Recording recording =
        rehearsal.play(deviation.id(), Deviations.bending(deviation), played(deviation));
    return () -> row(deviation, recording.study());
  }

  private Set<String> played(FeedDeviation deviation) {
    boolean decided =
        predictions.apply(deviation).verdict() == Verdict.FAIL
            && DataCases.all().containsAll(cases.mustNotice(deviation));
    if (decided) {
      return DataCases.all();
    }
    Set<String> concerned = cases.mustNotice(deviation);
    concerned.addAll(cases.mayNotice(deviation));
    return bystanders.askedBeside(deviation.id(), concerned);
  }

  private KillMatrix.Row row(FeedDeviation deviation, Rehearsal.Performance run) {
    Prediction expected = predictions.apply(deviation);
    Remarks remarks = new Remarks();
    byte[] bad = inProcess.commit(deviation);
    Set<String> observed = inProcess.judge(deviation, bad, remarks);
    observed.addAll(run.changedFrom(baseline, cases.mustNotice(deviation)));
    compare(deviation, run, expected, remarks);
    Set<String> killers = inProcess.killers(deviation);
    killers.addAll(cases.mustNotice(deviation));
    Set<String> collateral = inProcess.collateral(deviation);
    collateral.addAll(cases.mayNotice(deviation));
    collateral.removeAll(killers);
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers,
        deviation.alsoBreaks(),
        collateral,
        expected,
        observed,
        inProcess.landed(deviation, bad),
        remarks.outcome(),
        remarks.text());
  }

  private void compare(
      FeedDeviation deviation, Rehearsal.Performance run, Prediction expected, Remarks remarks) {
    Set<String> missing = cases.mustNotice(deviation);
    missing.removeIf(run::noticedBy);
    Set<String> surplus = run.changedFrom(baseline, cases.mustNotice(deviation));
    surplus.removeAll(cases.mustNotice(deviation));
    surplus.removeAll(cases.mayNotice(deviation));
    remarks.leaksIf(!surplus.isEmpty(), "also noticed by " + surplus);
    remarks.survivesIf(!missing.isEmpty(), "not noticed by " + missing);
    remarks.errorIf(!run.rejudged(), "judged otherwise from disk");
    remarks.leaksIf(run.verdict() != expected.verdict(), "the run ends with " + run.verdict());
  }
}
