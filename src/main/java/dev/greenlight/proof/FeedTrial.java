package dev.greenlight.proof;

import dev.greenlight.judge.feed.FeedJudge;
import dev.greenlight.judge.feed.FeedRuling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Severity;
import dev.greenlight.model.ValidationResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.AtomDocument;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.Detection;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tries deviations of the feed: bend the custodian's own feed, judge it in process under each
 * profile, see who complains; then let a custodian send it, and see what the data cases of a run
 * say.
 */
final class FeedTrial {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final Set<Profile> PROFILES = Set.of(Profile.CERTIFICATION, Profile.OFFICIAL_2018);

  private final UsageData data;
  private final FeedJudge judge = FeedJudge.bundled();
  private final byte[] good;
  private final Rehearsal rehearsal;
  private final Function<Deviation, Prediction> predictions;
  private final DataCases cases;
  private final Rehearsal.Performance baseline;

  FeedTrial(
      long seed,
      Rehearsal rehearsal,
      Function<Deviation, Prediction> predictions,
      DataCases cases) {
    this.rehearsal = rehearsal;
    this.predictions = predictions;
    this.cases = cases;
    data =
        UsageData.of(
            seed,
            "https://localhost:8443/DataCustodian/espi/1_1/resource",
            NOW,
            UsageData.SHORTEST_HISTORY);
    good = batch().toBytes();
    baseline = rehearsal.play("baseline-data", Bending.NONE, DataCases.all()).study();
  }

  /** Who complains about the feed as it should be; nobody may. */
  Set<String> complaints(Profile profile) {
    return complaints(good, profile);
  }

  /** The good run. */
  Rehearsal.Performance baseline() {
    return baseline;
  }

  /** Makes the run now; the rest may be asked for by another thread, while the next goes on. */
  Supplier<KillMatrix.Row> tryOut(FeedDeviation deviation) {
    Rehearsal.Recording recording =
        rehearsal.play(deviation.id(), Deviations.bending(deviation), DataCases.all());
    return () -> row(deviation, recording.study());
  }

  private KillMatrix.Row row(FeedDeviation deviation, Rehearsal.Performance run) {
    byte[] bad = deviation.commit(batch());
    Prediction expected = predictions.apply(deviation);
    Set<String> observed = new TreeSet<>();
    Remarks remarks = new Remarks();
    for (Profile profile : PROFILES.stream().sorted().toList()) {
      Set<String> complaints = complaints(bad, profile);
      observed.addAll(complaints);
      compare(deviation, profile, complaints, remarks);
    }
    observed.addAll(run.changedFrom(baseline, cases.mustNotice(deviation)));
    compare(deviation, run, expected, remarks);
    boolean landed = !Arrays.equals(good, bad);
    remarks.survivesIf(!landed, "did not land");
    Set<String> killers = union(deviation::killedBy);
    remarks.survivesIf(killers.isEmpty(), "nobody has to notice it");
    killers.addAll(cases.mustNotice(deviation));
    Set<String> collateral = union(deviation::collateral);
    collateral.addAll(cases.mayNotice(deviation));
    collateral.removeAll(killers);
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers,
        collateral,
        expected,
        observed,
        landed,
        remarks.outcome(),
        remarks.text());
  }

  private static void compare(
      FeedDeviation deviation, Profile profile, Set<String> complaints, Remarks remarks) {
    Set<String> missing = new TreeSet<>(deviation.killedBy(profile));
    missing.removeAll(complaints);
    Set<String> surplus = new TreeSet<>(complaints);
    surplus.removeAll(deviation.killedBy(profile));
    surplus.removeAll(deviation.collateral(profile));
    remarks.survivesIf(!missing.isEmpty(), profile.id() + ": not noticed by " + missing);
    remarks.leaksIf(!surplus.isEmpty(), profile.id() + ": also noticed by " + surplus);
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
    remarks.survivesIf(!run.rejudged(), "judged otherwise from disk");
    remarks.leaksIf(run.verdict() != expected.verdict(), "the run ends with " + run.verdict());
  }

  private AtomDocument batch() {
    return data.subscription(UsageData.SUBSCRIPTION_1).orElseThrow().batch();
  }

  private Set<String> complaints(byte[] feed, Profile profile) {
    ValidationResult result = judge(feed, profile);
    Set<String> complaints = new TreeSet<>();
    result.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .forEach(finding -> complaints.add(finding.rule()));
    if (result.schema().verdict() == Verdict.FAIL) {
      complaints.add(Detection.SCHEMA);
    }
    return complaints;
  }

  private ValidationResult judge(byte[] feed, Profile profile) {
    try {
      return judge.judge(
          "batch",
          new ByteArrayInputStream(feed),
          new FeedRuling(Optional.of(EspiVersion.V4_0), profile, DataCases.BLOCKS, NOW));
    } catch (IOException e) {
      throw new UncheckedIOException("a byte array cannot fail to be read", e);
    }
  }

  private static Set<String> union(Function<Profile, Set<String>> ids) {
    return PROFILES.stream()
        .flatMap(profile -> ids.apply(profile).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
