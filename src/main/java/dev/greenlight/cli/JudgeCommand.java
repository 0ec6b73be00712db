package dev.greenlight.cli;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.judge.Retrial;
import dev.greenlight.judge.Ruling;
import dev.greenlight.model.RunResult;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import dev.greenlight.record.ResultJson;
import dev.greenlight.report.ReportWriter;
import dev.greenlight.steps.KnownChecks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Recomputes the verdicts of a run from its evidence, offline. */
@Command(
    name = "judge",
    description =
        "Asks every question of a run again, on its evidence alone, and compares the verdicts",
    mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {
  /** Differences that are written out; one cause can have hundreds. */
  private static final int SHOWN = 20;

  @Parameters(paramLabel = "DIR", description = "folder that a run has written")
  private Path run;

  @Option(names = "--out", paramLabel = "DIR", description = "write the recomputed report there")
  private Path out;

  @Mixin private Selection selection;
  @Mixin private FailOn failOn;
  @Mixin private Talk talk;

  @Override
  public Integer call() {
    if (!Files.isDirectory(run)) {
      throw new UsageError(
          run
              + (Files.exists(run)
                  ? ": is a file; name the folder that 'greenlight run' wrote"
                  : ": no such folder"));
    }
    Catalogue catalogue = Catalogue.load();
    JournalReader journal = JournalReader.open(run.resolve("evidence"));
    journal.readAllBodies();
    RunResult then = ResultAssembler.assemble(journal.entries());
    Ruling ruling =
        new Ruling(
            selection.version(then.about().espiVersion()),
            selection.profile(then.about().profile()),
            catalogue);
    RunResult now =
        ResultAssembler.assemble(new Retrial(KnownChecks.codec(), ruling).rehear(journal));
    if (out != null) {
      new ReportWriter(catalogue).write(now, journal, OutputFolder.fresh(out).path());
    }
    boolean published = Files.exists(run.resolve(ResultJson.FILE));
    RunResult told = published ? ResultJson.read(run.resolve(ResultJson.FILE)) : then;
    List<String> pageOne = PageOneDifferences.between(told.about(), then.about(), now.about());
    int differences = compare(told, now, pageOne, catalogue);
    talk.say(
        now.testCases().size()
            + (now.testCases().size() == 1 ? " test case" : " test cases")
            + " judged again: verdict "
            + now.verdict()
            + ", "
            + outcome(differences, published));
    if (now.about().selection() != null) {
      talk.say(RunSummary.ofPart(now.about().selection()));
    }
    if (!published) {
      talk.say(
          "There is no %s to compare with: only what the journal said was judged."
              .formatted(ResultJson.FILE));
    }
    OwnFaults.tell(now, talk);
    int code = failOn.exit(now);
    if (now.about().finishedAt().isEmpty() || !published) {
      code = ExitCode.worst(code, ExitCode.INCOMPLETE);
    }
    return differences == 0 ? code : ExitCode.worst(code, ExitCode.NOT_CONFORMANT);
  }

  private static String outcome(int differences, boolean published) {
    String as = published ? "published" : "the journal said at the time";
    if (differences > 0) {
      return differences
          + (differences == 1 ? " difference" : " differences")
          + " from what was "
          + (published ? "published" : "said at the time");
    }
    return "every verdict as " + as;
  }

  private int compare(RunResult then, RunResult now, List<String> pageOne, Catalogue catalogue) {
    if (!then.about().catalogueHash().equals(catalogue.hash())) {
      talk.say("The run was judged by another catalogue; differences may come from there.");
    }
    if (now.about().finishedAt().isEmpty()) {
      talk.say("The journal ends before the run was closed.");
    }
    List<String> differences = new ArrayList<>(VerdictDifferences.between(then, now));
    differences.addAll(pageOne);
    differences.stream().limit(SHOWN).forEach(each -> talk.say("  " + each));
    if (differences.size() > SHOWN) {
      talk.say("  and " + (differences.size() - SHOWN) + " more");
    }
    return differences.size();
  }
}
