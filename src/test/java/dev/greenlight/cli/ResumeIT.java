package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.record.JournalEntry;
import dev.greenlight.record.JournalReader;
import dev.greenlight.record.ResultJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A run whose journal ends amid a line, as a kill leaves it, and what {@code --resume} does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ResumeIT {
  private static final String[] SELECTION = {"--only", "FB_01,04,05,10"};

  @TempDir private static Path folder;

  private static Path run;
  private static Set<String> finished;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream errBefore = System.err;

  @BeforeAll
  static void killedRun() throws IOException {
    run = folder.resolve("run");
    assertThat(greenlight("run", "--quiet", "--out", run.toString())).isZero();
    Files.delete(run.resolve("report.html"));
    Path journal = run.resolve("evidence/journal.ndjson");
    List<String> lines = Files.readAllLines(journal);
    int opened = 0;
    for (int i = 0; i < lines.size(); i++) {
      opened = lines.get(i).contains("\"type\":\"case-opened\"") ? i : opened;
    }
    long kept = 0;
    for (String line : lines.subList(0, opened + 1)) {
      kept += line.getBytes(StandardCharsets.UTF_8).length + 1;
    }
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      channel.truncate(kept + 20);
    }
    finished =
        entries(JournalEntry.CaseClosed.class).stream()
            .map(JournalEntry.CaseClosed::testCase)
            .collect(Collectors.toSet());
  }

  @BeforeEach
  void capture() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void release() {
    System.setErr(errBefore);
  }

  private static int greenlight(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    if (command.equals("run")) {
      all.addAll(List.of(SELECTION));
    }
    return Greenlight.run(all.toArray(String[]::new));
  }

  private static <T extends JournalEntry> List<T> entries(Class<T> type) {
    return JournalReader.open(run.resolve("evidence")).entries().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private void assertRefused(String expected, String... arguments) {
    assertThat(greenlight("run", arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains(expected);
  }

  @Test
  @Order(1)
  void journalAfterTheKill_holdsFinishedCasesAndOthers() {
    assertThat(finished).isNotEmpty();
    assertThat(entries(JournalEntry.CasePlanned.class)).hasSizeGreaterThan(finished.size());
  }

  @Test
  @Order(2)
  void folderOfAnotherCall_isRefusedInOneLine() {
    assertRefused(
        "seed was 1, this call says 2",
        "--quiet",
        "--resume",
        "--seed",
        "2",
        "--out",
        run.toString());
  }

  @Test
  @Order(2)
  void anotherProfileVersionOrDeviation_isRefusedInOneLine() {
    assertThat(greenlight("run", "--resume", "--profile", "strict", "--out", run.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(greenlight("run", "--resume", "--espi", "3.3", "--out", run.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            greenlight("run", "--resume", "--deviation", "ZeroesChannel", "--out", run.toString()))
        .isEqualTo(ExitCode.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "profile was certification, this call says strict",
            "ESPI version was 4.0, this call says 3.3",
            "deviation was none, this call says ZeroesChannel");
  }

  @Test
  @Order(2)
  void folderWithoutARun_isRefusedInOneLine() {
    assertRefused("there is no run in", "--resume", "--out", folder.resolve("none").toString());
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  @Order(2)
  void runCutOffBeforeItsFirstWord_begins() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path torn = folder.resolve("torn");
    Files.createDirectories(torn.resolve("evidence"));
    Files.writeString(torn.resolve("evidence/journal.ndjson"), "{\"type\":\"run-op");
    for (Path early : List.of(empty, torn)) {
      assertThat(greenlight("run", "--quiet", "--resume", "--out", early.toString()))
          .as(err.toString(StandardCharsets.UTF_8))
          .isZero();
      assertThat(early.resolve("report.html")).isNotEmptyFile();
      assertThat(greenlight("judge", "--quiet", early.toString())).isZero();
    }
  }

  @Test
  @Order(2)
  void resumeWithoutFolder_isRefusedInOneLine() {
    assertRefused("--resume needs --out", "--resume");
  }

  @Test
  @Order(2)
  void sameFolderWithoutResume_isRefusedAndTheWayOutNamed() {
    assertRefused("--resume", "--out", run.toString());
  }

  @Test
  @Order(3)
  void resumedRun_finishesWithEachCaseOnce() {
    assertThat(greenlight("run", "--quiet", "--resume", "--out", run.toString())).isZero();
    RunResult result = ResultJson.read(run.resolve(ResultJson.FILE));
    assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    assertThat(result.about().resumedAt()).hasSize(1);
    assertThat(result.testCases())
        .extracting(each -> each.testCase().id())
        .doesNotHaveDuplicates()
        .hasSameSizeAs(entries(JournalEntry.CasePlanned.class));
    assertThat(result.testCases()).extracting(TestCaseResult::verdict).containsOnly(Verdict.PASS);
    assertThat(run.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  @Order(4)
  void finishedCases_wereNotPlayedAgain() {
    assertThat(entries(JournalEntry.CaseOpened.class))
        .filteredOn(opened -> finished.contains(opened.testCase()))
        .hasSize(finished.size());
  }

  @Test
  @Order(4)
  void verdictsOfBothParts_areTheSameFromTheEvidenceAlone() {
    assertThat(greenlight("judge", run.toString())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("every verdict as published");
  }

  @Test
  @Order(4)
  void pseudonyms_areNeverUsedTwice() {
    assertThat(entries(JournalEntry.SecretSeen.class))
        .extracting(seen -> seen.facts().pseudonym())
        .doesNotHaveDuplicates();
    assertThat(entries(JournalEntry.Exhibited.class))
        .extracting(JournalEntry.Exhibited::id)
        .doesNotHaveDuplicates();
    assertThat(entries(JournalEntry.QuestionAsked.class))
        .extracting(JournalEntry.QuestionAsked::id)
        .doesNotHaveDuplicates();
  }

  @Test
  @Order(5)
  void completeRun_isOnlyReportedAgain() throws IOException {
    byte[] journal = Files.readAllBytes(run.resolve("evidence/journal.ndjson"));
    Files.delete(run.resolve("report.html"));
    assertThat(greenlight("run", "--resume", "--out", run.toString())).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("is complete");
    assertThat(run.resolve("report.html")).isNotEmptyFile();
    assertThat(Files.readAllBytes(run.resolve("evidence/journal.ndjson"))).isEqualTo(journal);
  }
}
