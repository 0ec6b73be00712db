package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.catalog.RuleBook;
import dev.greenlight.catalog.RuleEntry;
import dev.greenlight.model.Requirement;
import dev.greenlight.model.RunResult;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import dev.greenlight.report.ReportWriter;
import dev.greenlight.run.Conductor;
import dev.greenlight.run.RunOrder;
import dev.greenlight.run.Target;
import java.time.InstantSource;

/** One run from its order to its report, and its last words; also when cut off. */
final class Performance {
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final OutputFolder folder;
  private final Talk talk;

  Performance(Catalogue catalogue, InstantSource clock, OutputFolder folder, Talk talk) {
    this.catalogue = catalogue;
    this.clock = clock;
    this.folder = folder;
    this.talk = talk;
  }

  /**
   * Gives it.
   *
   * @param resume whether to go on with the run that is in the folder
   */
  RunResult give(RunOrder order, Target played, boolean resume) {
    Conductor conductor =
        new Conductor(
            catalogue, clock, talk.progress(opening(order, played), "cases"), new Person(talk));
    try (Rescue rescue = Rescue.ready(() -> salvage(conductor))) {
      RunResult result =
          resume && folder.hasJournal()
              ? goOn(conductor, order, played)
              : conductor.perform(order, played);
      rescue.report(() -> write(result));
      new RunSummary(talk, this::duty).print(result, folder.path());
      return result;
    }
  }

  /** Of the programme, or of a rule for documents. */
  private String duty(String id) {
    Requirement requirement = catalogue.requirements().get(id);
    return requirement != null
        ? requirement.title()
        : RuleBook.bundled().rules().stream()
            .filter(rule -> rule.id().equals(id))
            .map(RuleEntry::title)
            .findFirst()
            .orElse("");
  }

  private static String opening(RunOrder order, Target played) {
    return "Greenlight "
        + Version.harness()
        + ": "
        + played.name()
        + ", profile "
        + order.profile().id();
  }

  private RunResult goOn(Conductor conductor, RunOrder order, Target played) {
    long before = timesClosed();
    RunResult result = conductor.resume(order, played);
    if (before > 0 && timesClosed() == before) {
      talk.say(
          "The run in "
              + folder.path()
              + " is complete: nothing was played, its report is written again.");
    }
    return result;
  }

  private long timesClosed() {
    return JournalReader.open(folder.evidence()).entries().stream()
        .filter(JournalEntry.RunClosed.class::isInstance)
        .count();
  }

  private void write(RunResult result) {
    new ReportWriter(catalogue).write(result, JournalReader.open(folder.evidence()), folder.path());
  }

  private String salvage(Conductor conductor) {
    conductor.cutOff();
    String goOn =
        "; go on with --resume --out " + folder.path() + " and the other options as before";
    if (!folder.hasJournal() || JournalReader.open(folder.evidence()).entries().isEmpty()) {
      return "no case had begun" + goOn;
    }
    write(ResultAssembler.assemble(JournalReader.open(folder.evidence()).entries()));
    return "what was finished stands in " + folder.path().resolve("report.html") + goOn;
  }
}
