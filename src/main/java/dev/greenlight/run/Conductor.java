package dev.greenlight.run;

import dev.greenlight.act.sut.Operator;
import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunResult;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.record.Fact;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import dev.greenlight.stage.Stage;
import dev.greenlight.stage.TargetClock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Makes one run: plan, act, record, and add up what the record says. */
public final class Conductor {
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final Progress progress;
  private final Operator operator;
  private final AtomicReference<Journal> open = new AtomicReference<>();

  /**
   * @param progress told of each case that ends
   */
  public Conductor(Catalogue catalogue, InstantSource clock, Progress progress) {
    this(catalogue, clock, progress, Operator.NOBODY);
  }

  /**
   * @param progress told of each case that ends
   * @param operator who does what a hook asks a person for
   */
  public Conductor(Catalogue catalogue, InstantSource clock, Progress progress, Operator operator) {
    this.operator = operator;
    this.catalogue = catalogue;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Plays the order against the target and leaves the evidence in its folder.
   *
   * @return the sum of what the journal says
   * @throws OwnPartyFailed when a party of ours was at fault, which proves nothing
   */
  public RunResult perform(RunOrder order, Target target) {
    return begin(
        order, target, Programme.of(order, target.runFile()), () -> new Journal(order.evidence()));
  }

  private RunResult begin(
      RunOrder order, Target target, Programme programme, Supplier<Journal> empty) {
    Preflight.check(target);
    Optional<String> reset = new FreshStart(target, operator).of(order.runId());
    progress.begins();
    try (Journal journal = empty.get()) {
      open.set(journal);
      journal.append(
          new JournalEntry.RunOpened(
              about(order, target),
              catalogue.functionBlocks(),
              catalogue.disputes(),
              target.runFile().fingerprint()));
      reset.ifPresent(words -> journal.exhibit(null, "hook", new Fact(words)));
      programme.waivers(target.runFile()).forEach(journal::append);
      programme.blocksLeftOut(order, target.runFile()).forEach(journal::append);
      programme.blocksBesides(target.runFile()).forEach(journal::append);
      programme.lines().forEach(line -> journal.append(planned(line)));
      play(order, target, programme.without(Set.of()), journal, order.seed(), Duration.ZERO);
    }
    return sum(order);
  }

  /**
   * Goes on with a run that was cut off: finished cases keep their verdict, all others are played.
   *
   * @param order as it was given the first time; its run id does not count
   * @return the sum of what the journal says
   * @throws BadOrder when the order or the target is another
   */
  public RunResult resume(RunOrder order, Target target) {
    Programme programme = Programme.of(order, target.runFile());
    EarlierPart earlier = EarlierPart.in(order.evidence());
    if (!earlier.isOpened()) {
      return begin(order, target, programme, () -> Journal.resume(order.evidence()));
    }
    earlier.requireSame(about(order, target), target.runFile().fingerprint(), programme.lines());
    if (earlier.isComplete()) {
      return sum(order);
    }
    List<Scenario> left = programme.without(earlier.finished());
    if (!left.isEmpty()) {
      Preflight.check(target);
      progress.begins();
    }
    try (Journal journal = Journal.resume(order.evidence())) {
      open.set(journal);
      journal.append(new JournalEntry.RunResumed(clock.instant().toString(), environment()));
      programme.waivers(target.runFile()).forEach(journal::append);
      programme.lines().stream()
          .filter(line -> !earlier.plans(line.testCase()))
          .forEach(line -> journal.append(planned(line)));
      // Another seed for each part: no state or verifier is ever used twice.
      play(order, target, left, journal, order.seed() + earlier.parts(), moved(target, earlier));
    }
    return sum(order);
  }

  /**
   * Cuts the run off: nothing that happens from now on is written. What was finished can be
   * reported, while what is under way waits for the end of the program.
   */
  public void cutOff() {
    Journal journal = open.get();
    if (journal != null) {
      journal.seal();
    }
  }

  private static JournalEntry planned(PlanLine line) {
    return new JournalEntry.CasePlanned(line.testCase(), line.runs() ? null : line.reason());
  }

  /** A party of ours is another one for each part, and its clock is right. */
  private static Duration moved(Target target, EarlierPart earlier) {
    return target.ours() ? Duration.ZERO : earlier.clockMoved();
  }

  private void play(
      RunOrder order,
      Target target,
      List<Scenario> scenarios,
      Journal journal,
      long seed,
      Duration moved) {
    TemporaryFolder.during(
        temporary -> {
          Ruling ruling = new Ruling(order.version(), order.profile(), catalogue);
          Stage stage =
              new StageBuilder(target, ruling, journal, operator)
                  .build(temporary, seed, new TargetClock(moved));
          boolean oneConsent = target.runFile().pixit().oauth().oneConsent();
          new Acts(oneConsent ? 1 : order.threads(), progress)
              .play(stage, order.features(), scenarios);
          requireSound(target);
          journal.append(new JournalEntry.RunClosed(clock.instant().toString()));
        });
  }

  /** The journal of a run that proves nothing is never closed. */
  private static void requireSound(Target target) {
    target
        .mistakes()
        .get()
        .ifPresent(
            words -> {
              throw new OwnPartyFailed("a party of ours made a mistake: " + words);
            });
  }

  private static RunResult sum(RunOrder order) {
    return ResultAssembler.assemble(JournalReader.open(order.evidence()).entries());
  }

  private RunResult.About about(RunOrder order, Target target) {
    RunFile.Pics pics = target.runFile().pics();
    return new RunResult.About(
        order.runId(),
        pics.product() + by(pics.vendor()) + " (" + target.name() + ")",
        pics.role(),
        order.profile(),
        order.version(),
        order.harnessVersion(),
        catalogue.hash(),
        order.seed(),
        target.runFile().policy().operator(),
        order.deviation().orElse(null),
        order.selection().orElse(null),
        clock.instant().toString(),
        "",
        List.of(),
        environment(),
        target.runFile().pixit().http().tls().leniency().orElse(null),
        pics.unclaimed().orElse(null),
        target.runFile().pixit().http().unusual());
  }

  private static String by(String vendor) {
    return vendor.isEmpty() ? "" : " by " + vendor;
  }

  private static String environment() {
    return "Java " + Runtime.version() + ", " + System.getProperty("os.name");
  }
}
