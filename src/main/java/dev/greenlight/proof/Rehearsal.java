package dev.greenlight.proof;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Retrial;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.Profile;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
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

/** Makes runs against fresh custodians, each with its evidence in a folder of its own. */
final class Rehearsal {
  private final Catalogue catalogue;
  private final Path features;
  private final Path runFile;
  private final Path folder;
  private final int threads;
  private final long seed;
  private final InstantSource clock;

  /**
   * What became of a run.
   *
   * @param verdict of the whole
   * @param cases by id
   * @param traces what happened in each
   * @param rejudged whether the evidence on disk calls for the same verdicts
   */
  record Performance(
      Verdict verdict, Map<String, TestCaseResult> cases, CaseTraces traces, boolean rejudged) {

    /** Whether a case says that something is wrong. */
    boolean noticedBy(String id) {
      TestCaseResult result = cases.get(id);
      return result != null
          && (result.verdict() == Verdict.FAIL || result.verdict() == Verdict.WARNING);
    }

    private boolean follows(TestCaseResult result, Set<String> causes) {
      return (result.verdict() == Verdict.BLOCKED || result.verdict() == Verdict.INCONCLUSIVE)
          && result.firstCause() != null
          && causes.contains(result.firstCause())
          && noticedBy(result.firstCause());
    }

    /** Ids of the cases that are not PASS; there may be none where nothing is bent. */
    Set<String> notPassed() {
      return cases.values().stream()
          .filter(result -> result.verdict() != Verdict.PASS)
          .map(result -> result.testCase().id())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Ids of the cases that ended otherwise there.
     *
     * @param causes cases that had to notice: whoever could not go on because of what one of them
     *     noticed is left aside
     */
    Set<String> changedFrom(Performance other, Set<String> causes) {
      return cases.values().stream()
          .filter(result -> !follows(result, causes))
          .filter(result -> result.verdict() != other.cases.get(result.testCase().id()).verdict())
          .map(result -> result.testCase().id())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * @param folder for the evidence
   * @param threads scenarios at a time
   * @param seed of everything that is made up
   */
  Rehearsal(
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
  }

  /** What a run left behind; to look at it more closely is for whoever has time. */
  final class Recording {
    private final RunOrder order;
    private final RunResult result;

    private Recording(RunOrder order, RunResult result) {
      this.order = order;
      this.result = result;
    }

    /** Reads the evidence, and judges it again. */
    Performance study() {
      JournalReader journal = JournalReader.open(order.evidence());
      Ruling ruling = new Ruling(order.version(), order.profile(), catalogue);
      RunResult again =
          ResultAssembler.assemble(new Retrial(KnownChecks.codec(), ruling).rehear(journal));
      return new Performance(
          result.verdict(),
          result.testCases().stream()
              .collect(Collectors.toMap(each -> each.testCase().id(), Function.identity())),
          new CaseTraces(journal),
          again.equals(result));
    }
  }

  /**
   * Plays these cases against a custodian that is bent so.
   *
   * @param cases ids; empty for all
   */
  Recording play(String name, Bending bending, Set<String> cases) {
    try (Target target =
        new EmbeddedCustodian(seed, runFile, clock).start(bending, UsageData.SHORTEST_HISTORY)) {
      RunOrder order = order(name, cases, target);
      return new Recording(
          order, new Conductor(catalogue, clock, Progress.SILENT).perform(order, target));
    }
  }

  private RunOrder order(String name, Set<String> cases, Target target) {
    return new RunOrder(
        name,
        features,
        folder.resolve(name),
        Profile.CERTIFICATION,
        target.runFile().pics().espiVersion(),
        target.runFile().pics().functionBlocks(),
        cases,
        threads,
        seed,
        Optional.of(name),
        "selftest");
  }
}
