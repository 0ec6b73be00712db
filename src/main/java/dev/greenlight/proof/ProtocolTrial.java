package dev.greenlight.proof;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Retrial;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.Profile;
import dev.greenlight.model.ReportedFinding;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.Strength;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import dev.greenlight.run.Conductor;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Progress;
import dev.greenlight.run.RunOrder;
import dev.greenlight.run.Target;
import dev.greenlight.steps.KnownChecks;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tries deviations of the protocol: a whole run against a fresh custodian that commits one, laid
 * beside a good one.
 */
final class ProtocolTrial {
  private final Catalogue catalogue;
  private final Path features;
  private final Path runFile;
  private final Path folder;
  private final int threads;
  private final long seed;
  private final InstantSource clock;
  private final Trial baseline;

  /** A run, and what happened in its cases. */
  private record Trial(Map<String, TestCaseResult> cases, CaseTraces traces, boolean rejudged) {}

  ProtocolTrial(
      Catalogue catalogue,
      Path features,
      Path runFile,
      Path folder,
      int threads,
      long seed,
      InstantSource clock) {
    this.catalogue = catalogue;
    this.features = features;
    this.runFile = runFile;
    this.folder = folder;
    this.threads = threads;
    this.seed = seed;
    this.clock = clock;
    this.baseline = play("baseline", Bending.NONE);
  }

  /** Ids of the cases that are not PASS although the custodian is correct; there may be none. */
  Set<String> baselineFailures() {
    return baseline.cases.values().stream()
        .filter(result -> result.verdict() != Verdict.PASS)
        .map(result -> result.testCase().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  KillMatrix.Row tryOut(CustodianDeviation deviation) {
    Trial trial = play(deviation.id(), deviation);
    Set<String> killers = deviation.killedBy(Profile.CERTIFICATION);
    Set<String> observed = changed(trial);
    Set<String> missing = new TreeSet<>(killers);
    missing.removeIf(id -> noticed(trial, id));
    Set<String> surplus = new TreeSet<>(observed);
    surplus.removeAll(killers);
    surplus.removeAll(deviation.collateral(Profile.CERTIFICATION));
    surplus.removeIf(id -> trial.cases.get(id).verdict() == Verdict.BLOCKED);
    boolean named = killers.stream().anyMatch(id -> names(trial.cases.get(id), deviation.breaks()));
    boolean landed = killers.stream().anyMatch(id -> trial.traces.differ(id, baseline.traces));
    StringBuilder remark = new StringBuilder();
    KillMatrix.Outcome outcome = KillMatrix.Outcome.KILLED;
    if (!surplus.isEmpty()) {
      outcome = KillMatrix.Outcome.LEAKED;
      remark.append("also noticed by ").append(surplus).append("; ");
    }
    if (!missing.isEmpty() || killers.isEmpty() || !landed || !named || !trial.rejudged) {
      outcome = KillMatrix.Outcome.SURVIVED;
      remark.append(missing.isEmpty() ? "" : "not noticed by " + missing + "; ");
      remark.append(landed ? "" : "did not land; ");
      remark.append(named ? "" : "no finding names " + deviation.breaks() + "; ");
      remark.append(trial.rejudged ? "" : "judged otherwise from disk; ");
    }
    return new KillMatrix.Row(
        deviation.id(),
        deviation.layer().name(),
        deviation.breaks(),
        killers,
        deviation.collateral(Profile.CERTIFICATION),
        expected(deviation).name(),
        observed,
        landed,
        outcome,
        remark.toString().strip());
  }

  private Verdict expected(CustodianDeviation deviation) {
    return catalogue.requirement(deviation.breaks()).strength() == Strength.MUST
        ? Verdict.FAIL
        : Verdict.WARNING;
  }

  private Set<String> changed(Trial trial) {
    return trial.cases.values().stream()
        .filter(result -> result.verdict() != baseline.cases.get(result.testCase().id()).verdict())
        .map(result -> result.testCase().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean noticed(Trial trial, String id) {
    TestCaseResult result = trial.cases.get(id);
    return result != null
        && (result.verdict() == Verdict.FAIL || result.verdict() == Verdict.WARNING);
  }

  private static boolean names(TestCaseResult result, String requirement) {
    return result != null
        && result.checks().stream()
            .flatMap(check -> check.findings().stream())
            .map(ReportedFinding::requirement)
            .anyMatch(requirement::equals);
  }

  private Trial play(String name, Bending bending) {
    try (Target target =
        new EmbeddedCustodian(seed, runFile, clock).start(bending, UsageData.SHORTEST_HISTORY)) {
      return play(name, target);
    }
  }

  private Trial play(String name, Target target) {
    Path evidence = folder.resolve(name);
    EspiVersion version = target.runFile().pics().espiVersion();
    RunOrder order =
        new RunOrder(
            name,
            features,
            evidence,
            Profile.CERTIFICATION,
            version,
            Set.of(),
            Set.of(),
            threads,
            seed,
            Optional.of(name),
            "selftest");
    RunResult result = new Conductor(catalogue, clock, Progress.SILENT).perform(order, target);
    JournalReader journal = JournalReader.open(evidence);
    Ruling ruling = new Ruling(version, Profile.CERTIFICATION, catalogue);
    RunResult again =
        ResultAssembler.assemble(new Retrial(KnownChecks.codec(), ruling).rehear(journal));
    return new Trial(
        result.testCases().stream()
            .collect(Collectors.toMap(each -> each.testCase().id(), Function.identity())),
        new CaseTraces(journal),
        again.equals(result));
  }
}
