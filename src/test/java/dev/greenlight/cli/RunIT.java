package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.TestCaseResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.party.custodian.Bending;
import dev.greenlight.party.custodian.data.UsageData;
import dev.greenlight.record.ResultJson;
import dev.greenlight.run.EmbeddedCustodian;
import dev.greenlight.run.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as its users call it, against the embedded custodian. */
final class RunIT {
  @TempDir private static Path folder;

  private static int exit;
  private static RunResult result;

  @BeforeAll
  static void run() {
    exit = Greenlight.run("run", "--quiet", "--out", folder.resolve("good").toString());
    result = ResultJson.read(folder.resolve("good").resolve(ResultJson.FILE));
  }

  @Test
  void referenceCustodian_isConformant() {
    assertThat(exit).isZero();
    assertThat(result.testCases())
        .filteredOn(each -> each.verdict() != Verdict.PASS)
        .extracting(each -> each.testCase().id() + " " + each.verdict() + " " + each.reason())
        .isEmpty();
  }

  @Test
  void moreThanAHundredCases_areDecided() {
    assertThat(result.testCases())
        .filteredOn(each -> each.verdict().isDecided())
        .hasSizeGreaterThanOrEqualTo(100);
  }

  @Test
  void everyCheckOfEveryCase_inspectedSomething() {
    assertThat(result.testCases())
        .flatExtracting(TestCaseResult::checks)
        .allSatisfy(check -> assertThat(check.inspected()).as(check.id()).isPositive());
  }

  @Test
  void verdicts_areTheSameFromTheEvidenceAlone() {
    assertThat(Greenlight.run("judge", "--quiet", folder.resolve("good").toString())).isZero();
  }

  @Test
  void report_isThereInEveryForm() {
    assertThat(folder.resolve("good/report.html")).isNotEmptyFile();
    assertThat(folder.resolve("good/junit.xml")).isNotEmptyFile();
    assertThat(folder.resolve("good/allure-results")).isNotEmptyDirectory();
  }

  /**
   * Secrets follow from the seed: a second custodian has the same ones, and they are the canaries.
   */
  @Test
  void secret_isInNoFileThatARunLeavesBehind() throws IOException {
    List<String> canaries;
    try (Target twin =
        new EmbeddedCustodian(
                1, Path.of("fixtures/runs/embedded-custodian.yaml"), InstantSource.system())
            .start(Bending.NONE, UsageData.SHORTEST_HISTORY)) {
      canaries = List.copyOf(twin.secrets().values().values());
    }
    assertThat(canaries).hasSizeGreaterThan(5);
    try (Stream<Path> files = Files.walk(folder.resolve("good"))) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> assertThat(text(file)).as(file.toString()).doesNotContain(canaries));
    }
  }

  @Test
  void folderThatIsNotEmpty_isRefused() {
    assertThat(Greenlight.run("run", "--quiet", "--out", folder.resolve("good").toString()))
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void custodianThatOpensPrefixes_isCaughtInTheAct() {
    Path bad = folder.resolve("bad");
    int code =
        Greenlight.run(
            "run",
            "--quiet",
            "--deviation",
            "AcceptsPrefixSubscription",
            "--only",
            "FB_03",
            "--out",
            bad.toString());
    assertThat(code).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(ResultJson.read(bad.resolve(ResultJson.FILE)).testCases())
        .filteredOn(each -> each.verdict() == Verdict.FAIL)
        .extracting(each -> each.testCase().id())
        .contains("TC_PRV002");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
