package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.LocalPractice;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.deviation.CustodianDeviation;
import dev.greenlight.party.deviation.Deviation;
import dev.greenlight.party.deviation.catalog.Deviations;
import dev.greenlight.party.deviation.feed.FeedDeviation;
import dev.greenlight.run.ConfiguredTarget;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.RunOrder;
import dev.greenlight.run.Target;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Certifies a target and writes the report. */
@Command(
    name = "run",
    description = {
      "Plays the test cases against the system that a run file describes (--target), or against our"
          + " own Data Custodian, which starts for it, and writes the report.",
      "'greenlight init' writes a run file, 'doctor' looks at the target before, 'plan' says what"
          + " would run."
    },
    footer = "Exit codes: see 'greenlight --help'.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  /** The parties that can stand in as the target. */
  enum Party {
    CUSTODIAN,
    THIRD_PARTY
  }

  @Option(
      names = "--target",
      paramLabel = "FILE",
      description = "run file of the target (default: our own Data Custodian)")
  private Path target;

  @Option(
      names = "--embedded",
      paramLabel = "PARTY",
      converter = PartyConverter.class,
      description = "play against our own: custodian (the default; third-party: not yet)")
  private Party embedded;

  @Option(
      names = "--deviation",
      paramLabel = "ID",
      description =
          "let our own Data Custodian break the standard in this way, to see who notices"
              + " ('greenlight selftest --list' names all)")
  private String deviation;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seed of everything that is made up (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where everything is written (default: reports/<run id>)")
  private Path out;

  @Option(
      names = "--resume",
      description =
          "go on with the run in --out that was cut off; give the other options as the first time")
  private boolean resume;

  @Mixin private Selection selection;
  @Mixin private Threads threads;
  @Mixin private OnlyBlocks blocks;
  @Mixin private OnlyCases onlyCases;
  @Mixin private FailOn failOn;
  @Mixin private Talk talk;

  private final InstantSource clock = InstantSource.system();

  @Override
  public Integer call() {
    Optional<Deviation> sin = check();
    Optional<FeedDeviation> ofFile =
        sin.filter(each -> !Deviations.isServed(each)).map(FeedDeviation.class::cast);
    return ofFile.isPresent() ? judge(ofFile.get()) : play(sin);
  }

  private int play(Optional<Deviation> sin) {
    int atATime = threads.number();
    Catalogue catalogue = Catalogue.load();
    Set<FunctionBlockId> asked = blocks.only(catalogue);
    Home home = Home.find();
    Set<String> cases = onlyCases.in(home.features(), asked);
    sin.ifPresent(each -> CommittedDeviation.requireLookedFor(each, asked, home.features()));
    String runId = RunId.at(clock.instant());
    OutputFolder folder =
        resume
            ? OutputFolder.ofEarlierRun(out)
            : OutputFolder.forRun(out == null ? home.reports().resolve(runId) : out);
    try (Target played = open(home, sin)) {
      RunOrder order = order(home, runId, folder, played, asked, cases, atATime);
      return failOn.exit(
          new Performance(catalogue, clock, folder, talk).give(order, played, resume));
    } catch (RuntimeException e) {
      folder.withdraw();
      throw e;
    }
  }

  /** A sin that no custodian serves. */
  private int judge(FeedDeviation sin) {
    if (target != null
        || resume
        || onlyCases.given()
        || blocks.given()
        || selection.namesVersion()) {
      throw new UsageError(
          "--deviation %s: %s, so there is no run for --target, --resume, --failed, --cases, --only, --espi"
              .formatted(sin, CommittedDeviation.whyNotServed(sin)));
    }
    SpecimenRun run = new SpecimenRun(sin, selection.profile(Profile.CERTIFICATION), seed, talk);
    String runId = RunId.at(clock.instant());
    OutputFolder folder =
        OutputFolder.fresh(out == null ? Home.find().reports().resolve(runId) : out);
    try {
      Verdict verdict = run.give(folder).verdict();
      return failOn.exit(ExitCode.of(verdict), verdict == Verdict.WARNING);
    } catch (RuntimeException e) {
      folder.withdraw();
      throw e;
    }
  }

  private Optional<Deviation> check() {
    if (target != null && embedded != null) {
      throw new UsageError("--target and --embedded exclude each other");
    }
    if (embedded == Party.THIRD_PARTY) {
      throw new UsageError(
          "--embedded third-party: not yet; today only --embedded custodian plays");
    }
    if (resume && out == null) {
      throw new UsageError("--resume needs --out: the folder of the run that was cut off");
    }
    if (deviation == null) {
      return Optional.empty();
    }
    if (isForeign()) {
      throw new UsageError("--deviation bends the embedded party; a target of yours is as it is");
    }
    return Optional.of(CommittedDeviation.named(deviation));
  }

  /** Whether the target is none of ours. */
  private boolean isForeign() {
    return target != null && !EmbeddedCustodian.plays(target);
  }

  private Target open(Home home, Optional<Deviation> sin) {
    if (isForeign()) {
      return new ConfiguredTarget(target, System.getenv(), clock).open();
    }
    String usual =
        sin.filter(CustodianDeviation.class::isInstance)
            .flatMap(each -> ((CustodianDeviation) each).onlyIn())
            .orElse("embedded-custodian.yaml");
    Path runFile = target == null ? home.runFile(usual) : target;
    EmbeddedCustodian.readOnly(runFile)
        .embedded()
        .map(LocalPractice::months)
        .filter(months -> months > LocalPractice.USUAL_MONTHS)
        .ifPresent(
            months ->
                talk.say(
                    "Waiting for the embedded custodian, which measures "
                        + months
                        + " months first; its answers take longer too."));
    return new EmbeddedCustodian(seed, runFile, clock)
        .start(sin.map(Deviations::bending).orElse(Bending.NONE));
  }

  private RunOrder order(
      Home home,
      String runId,
      OutputFolder folder,
      Target played,
      Set<FunctionBlockId> asked,
      Set<String> cases,
      int atATime) {
    return new RunOrder(
        runId,
        home.features(),
        folder.evidence(),
        selection.profile(Profile.CERTIFICATION),
        selection.version(played.runFile().pics().espiVersion()),
        asked,
        cases,
        atATime,
        seed,
        Optional.ofNullable(deviation),
        Version.harness());
  }
}
