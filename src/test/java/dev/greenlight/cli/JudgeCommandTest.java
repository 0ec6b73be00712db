package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.catalog.Catalogue;
import dev.greenlight.model.CheckResult;
import dev.greenlight.model.EspiVersion;
import dev.greenlight.model.FunctionBlockId;
import dev.greenlight.model.PageOne;
import dev.greenlight.model.Profile;
import dev.greenlight.model.Role;
import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCase;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.Body;
import dev.greenlight.record.Exchange;
import dev.greenlight.record.Journal;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultAssembler;
import dev.greenlight.record.ResultJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published result against its evidence: a run of two cases, one of them blocked. */
@Isolated("reads what the program says")
final class JudgeCommandTest {
  @RegisterExtension private final Shell shell = new Shell();

  @TempDir private Path run;

  private void play(boolean closed) {
    Catalogue catalogue = Catalogue.load();
    try (Journal journal = new Journal(run.resolve("evidence"))) {
      journal.append(
          new JournalEntry.RunOpened(
              PageOne.of(
                  "run",
                  "target",
                  Profile.CERTIFICATION,
                  EspiVersion.V4_0,
                  catalogue.hash(),
                  1,
                  null,
                  "2026-11-23T10:00:00Z",
                  ""),
              catalogue.functionBlocks(),
              List.of(),
              ""));
      for (String id : List.of("TC_A", "TC_B")) {
        journal.append(
            new JournalEntry.CasePlanned(
                new TestCase(
                    id,
                    new FunctionBlockId(31),
                    Role.CUSTODIAN,
                    id,
                    List.of(),
                    List.of("duty"),
                    Set.of()),
                id.equals("TC_A") ? "not claimed" : null));
      }
      journal.append(new JournalEntry.CaseOpened("TC_B", "2026-11-23T10:00:01Z"));
      journal.exhibit("TC_B", "answer", exchange("nobody asks about this"));
      journal.append(new JournalEntry.CaseHalted("TC_B", Verdict.BLOCKED, "no token", null));
      journal.append(new JournalEntry.CaseClosed("TC_B", "2026-11-23T10:00:02Z", 1));
      if (closed) {
        journal.append(new JournalEntry.RunClosed("2026-11-23T10:00:03Z"));
      }
    }
    publish();
  }

  private static Exchange exchange(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return new Exchange(
        new Exchange.Request("GET", "https://sut.test/", List.of(), Body.NONE),
        new Exchange.Response(200, List.of(), new Body("", content.length, false, content)),
        null,
        1);
  }

  private void publish() {
    ResultJson.write(
        ResultAssembler.assemble(JournalReader.open(run.resolve("evidence")).entries()),
        run.resolve(ResultJson.FILE));
  }

  /** Replaces the first occurrence, which must be there. */
  private void falsify(String before, String after) throws IOException {
    Path file = run.resolve(ResultJson.FILE);
    String text = Files.readString(file);
    assertThat(text).contains(before);
    int at = text.indexOf(before);
    Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
  }

  private int judge() {
    return shell.run("judge", run.toString());
  }

  @Test
  void resultThatIsAsPublished_isSaidToBe() {
    play(true);
    assertThat(judge()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.err()).contains("every verdict as published").doesNotContain("journal ends");
  }

  @Test
  void falsifiedVerdictOfTheRun_isNamed() throws IOException {
    play(true);
    falsify("\"verdict\" : \"BLOCKED\"", "\"verdict\" : \"PASS\"");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("the run: PASS then, BLOCKED now", "1 difference");
  }

  @ParameterizedTest
  @CsvSource({"target, target:", "operator, operator:", "environment, environment:"})
  void falsifiedPageOne_isNamed(String field, String named) throws IOException {
    play(true);
    falsify("\"" + field + "\" : \"", "\"" + field + "\" : \"Somebody else's ");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains(named + " 'Somebody else's", "in the journal", "1 difference");
  }

  @Test
  void falsifiedPageOneOfARunThatWasCutOff_isNamed() throws IOException {
    play(false);
    falsify("\"target\" : \"", "\"target\" : \"Somebody else's ");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("target: 'Somebody else's", "1 difference");
  }

  @Test
  void falsifiedProfile_isNamed() throws IOException {
    play(true);
    falsify("\"profile\" : \"certification\"", "\"profile\" : \"strict\"");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("profile: strict in the result, certification in the journal");
  }

  @Test
  void falsifiedCountOfABlock_isNamed() throws IOException {
    play(true);
    falsify("\"decided\" : 0", "\"decided\" : 43");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err())
        .contains("FB_31: BLOCKED (43 decided) then, BLOCKED (0 decided) now", "1 difference");
  }

  @Test
  void falsifiedVerdictOfACase_isNamed() throws IOException {
    play(true);
    falsify("\"verdict\" : \"NOT_APPLICABLE\"", "\"verdict\" : \"INCONCLUSIVE\"");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("TC_A: INCONCLUSIVE then, NOT_APPLICABLE now");
  }

  @Test
  void inventedCheck_isNamed() throws IOException {
    play(true);
    falsify(
        "\"checks\" : [ ]",
        "\"checks\" : [ {\"id\": \"Invented[]\", \"requirement\": \"duty\", \"verdict\": \"PASS\","
            + " \"inspected\": 1, \"findings\": []} ]");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("TC_A, check Invented[]: PASS (duty, 1 inspected");
  }

  @Test
  void countOfWhatOtherRulesLookAt_isNoDifference() {
    play(true);
    RunResult result = ResultJson.read(run.resolve(ResultJson.FILE));

    assertThat(
            VerdictDifferences.between(
                with(result, 1, result.about()), with(result, 2, result.about())))
        .containsExactly(
            "TC_A, check Looks[]: PASS (duty, 1 inspected, findings: 0) then, PASS (duty, 2"
                + " inspected, findings: 0) now");
    RunResult.About other =
        result
            .about()
            .judgedUnder(
                Profile.STRICT, result.about().espiVersion(), result.about().catalogueHash());
    assertThat(VerdictDifferences.between(with(result, 1, result.about()), with(result, 2, other)))
        .isEmpty();
  }

  private static RunResult with(RunResult result, int inspected, RunResult.About about) {
    CheckResult check =
        new CheckResult("Looks[]", "duty", Verdict.PASS, inspected, List.of(), null, List.of());
    TestCaseResult first = result.testCases().get(0);
    return new RunResult(
        result.formatVersion(),
        result.verdict(),
        about,
        result.functionBlocks(),
        List.of(
            new TestCaseResult(
                first.testCase(),
                first.verdict(),
                first.reason(),
                null,
                List.of(),
                List.of(check),
                null,
                0,
                null)),
        result.disputes(),
        result.waivers());
  }

  @Test
  void folderOfTheRunItself_isRefusedWithoutAWordOfResuming() {
    play(true);
    assertThat(shell.run("judge", run.toString(), "--out", run.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err())
        .contains(run + " is not empty; nothing is overwritten, choose another --out")
        .doesNotContain("--resume");
  }

  @Test
  void journalWithoutItsLastLine_isADifference() throws IOException {
    play(true);
    Path journal = run.resolve("evidence/journal.ndjson");
    List<String> lines = Files.readAllLines(journal);
    Files.write(journal, lines.subList(0, lines.size() - 1));
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err())
        .contains("The journal ends before the run was closed.", "complete in the result");
  }

  @Test
  void runThatWasPublishedAsCutOff_isNoDifference() {
    play(false);
    assertThat(judge()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.err())
        .contains("The journal ends before the run was closed.", "every verdict as published");
  }

  @Test
  void resultThatIsGone_isNotCalledPublished() throws IOException {
    play(true);
    Files.delete(run.resolve(ResultJson.FILE));
    assertThat(judge()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.err())
        .contains("every verdict as the journal said at the time", "There is no result.json")
        .doesNotContain("published");
  }

  @Test
  void evidenceThatWasChanged_isADifference() throws IOException {
    play(true);
    Path journal = run.resolve("evidence/journal.ndjson");
    Files.writeString(journal, Files.readString(journal).replaceFirst("no token", "no taken"));
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("the evidence was changed").hasLineCount(1);
  }

  @Test
  void bodyThatNoQuestionNeeds_isMissedWhenItIsGone() throws IOException {
    play(true);
    try (Stream<Path> bodies = Files.list(run.resolve("evidence/bodies"))) {
      Files.delete(bodies.findFirst().orElseThrow());
    }
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("the evidence is incomplete").hasLineCount(1);
  }

  @Test
  void journalWithoutItsFirstLine_isSaidToBeCut() throws IOException {
    play(true);
    Files.writeString(run.resolve("evidence/journal.ndjson"), "");
    assertThat(judge()).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.err()).contains("may have been cut").hasLineCount(1);
  }

  @Test
  void fileInPlaceOfTheFolder_isCalledAFile() {
    play(true);
    assertThat(shell.run("judge", run.resolve(ResultJson.FILE).toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("is a file; name the folder");
  }
}
