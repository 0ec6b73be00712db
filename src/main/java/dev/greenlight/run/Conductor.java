package dev.greenlight.run;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.RunFile;
import dev.greenlight.model.RunResult;
import dev.greenlight.plan.PlanLine;
import dev.greenlight.plan.Planner;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import dev.greenlight.stage.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one run: plan, act, record, and add up what the record says. */
public final class Conductor {
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final Progress progress;

  /**
   * @param progress told of each case that ends
   */
  public Conductor(Catalogue catalogue, InstantSource clock, Progress progress) {
    this.catalogue = catalogue;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Plays the order against the target and leaves the evidence in its folder.
   *
   * @return the sum of what the journal says
   */
  public RunResult perform(RunOrder order, Target target) {
    RunFile runFile = target.runFile();
    Map<String, Scenario> scenarios =
        new FeatureScanner()
            .scan(order.features()).stream()
                .collect(Collectors.toMap(each -> each.testCase().id(), Function.identity()));
    List<PlanLine> plan = plan(order, runFile, scenarios);
    Ruling ruling = new Ruling(order.version(), order.profile(), catalogue);
    Preflight.check(target);
    Path temporary = temporaryFolder();
    try (Journal journal = new Journal(order.evidence())) {
      journal.append(
          new JournalEntry.RunOpened(
              about(order, target), catalogue.functionBlocks(), catalogue.disputes()));
      plan.forEach(
          line ->
              journal.append(
                  new JournalEntry.CasePlanned(
                      line.testCase(), line.runs() ? null : line.reason())));
      Stage stage = new StageBuilder(target, ruling, journal).build(temporary, order.seed());
      List<Scenario> running =
          plan.stream()
              .filter(PlanLine::runs)
              .map(line -> scenarios.get(line.testCase().id()))
              .toList();
      new ScenarioLauncher(order.threads(), progress).launch(stage, order.features(), running);
      journal.append(new JournalEntry.RunClosed(clock.instant().toString()));
    } finally {
      delete(temporary);
    }
    return ResultAssembler.assemble(JournalReader.open(order.evidence()).entries());
  }

  private static List<PlanLine> plan(
      RunOrder order, RunFile runFile, Map<String, Scenario> scenarios) {
    return new Planner(runFile.pics(), order.version(), order.only())
        .plan(
            scenarios.values().stream()
                .map(Scenario::testCase)
                .filter(each -> order.cases().isEmpty() || order.cases().contains(each.id()))
                .sorted(Comparator.comparing(each -> each.id()))
                .toList());
  }

  private RunResult.About about(RunOrder order, Target target) {
    RunFile.Pics pics = target.runFile().pics();
    return new RunResult.About(
        order.runId(),
        target.name() + " (" + pics.product() + ")",
        pics.role(),
        order.profile(),
        order.version(),
        order.harnessVersion(),
        catalogue.hash(),
        order.seed(),
        target.runFile().policy().operator(),
        order.deviation().orElse(null),
        clock.instant().toString(),
        "",
        "Java " + Runtime.version() + ", " + System.getProperty("os.name"));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("greenlight");
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(Conductor::deleteOne);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy up " + folder, e);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tidy up " + file, e);
    }
  }
}
