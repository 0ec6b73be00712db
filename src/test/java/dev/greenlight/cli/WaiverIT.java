package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenlight.model.RunResult;
import dev.greenlight.model.Verdict;
import dev.greenlight.model.WaiverUse;
import dev.greenlight.record.ResultJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A custodian with a known defect, and run files that accept it. */
final class WaiverIT {
  private static final String DEFECT = "TC_PRV002";
  private static final String SOUND = "TC_OAD015";

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream errBefore = System.err;
  private final String homeBefore = System.getProperty("greenlight.home");

  @BeforeEach
  void capture() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void release() {
    System.setErr(errBefore);
    if (homeBefore == null) {
      System.clearProperty("greenlight.home");
    } else {
      System.setProperty("greenlight.home", homeBefore);
    }
  }

  /** Runs the two cases against the custodian with the defect. */
  private int run(String waivers) throws IOException {
    Path home = folder.resolve("home");
    try (Stream<Path> files = Files.walk(Path.of("features"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.createDirectories(home.resolve(file).getParent());
        Files.copy(file, home.resolve(file));
      }
    }
    Path runFile = home.resolve("fixtures/runs/embedded-custodian.yaml");
    Files.createDirectories(runFile.getParent());
    Files.writeString(
        runFile,
        Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
            + "  waivers:\n"
            + waivers.indent(4));
    System.setProperty("greenlight.home", home.toString());
    return Greenlight.run(
        "run",
        "--deviation",
        "AcceptsPrefixSubscription",
        "--failed",
        FailedResult.write(folder.resolve("failed.json"), DEFECT, SOUND).toString(),
        "--out",
        folder.resolve("run").toString());
  }

  private RunResult result() {
    return ResultJson.read(folder.resolve("run").resolve(ResultJson.FILE));
  }

  @Test
  void waivedDefect_isReportedAndExitsWithZero() throws IOException {
    assertThat(run("- {testCase: %s, reason: mended in spring, ticket: GB-12}".formatted(DEFECT)))
        .isZero();
    assertThat(result().verdict()).isEqualTo(Verdict.FAIL);
    assertThat(result().testCases())
        .filteredOn(each -> each.waiver() != null)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.testCase().id()).isEqualTo(DEFECT);
              assertThat(each.verdict()).isEqualTo(Verdict.FAIL);
            });
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("waived: TC_PRV002: its case is FAIL: mended in spring [GB-12]");
    assertThat(Greenlight.run("judge", "--quiet", folder.resolve("run").toString())).isZero();
  }

  @Test
  void staleWaivers_exitWithFiveAndALineEach() throws IOException {
    assertThat(
            run(
                """
                - {testCase: %s, reason: mended in spring}
                - {testCase: %s, reason: was broken once}
                - {testCase: TC_NONSENSE, reason: never was}
                """
                    .formatted(DEFECT, SOUND)))
        .isEqualTo(ExitCode.STALE);
    assertThat(result().staleWaivers())
        .extracting(use -> use.waiver().testCase())
        .containsExactly(SOUND, "TC_NONSENSE");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .containsOnlyOnce("stale waiver, take it out of the run file: TC_OAD015: its case passes")
        .containsOnlyOnce("TC_NONSENSE: there is no such test case");
  }

  @Test
  void expiredWaiver_exitsWithOneForTheDefectItNoLongerCovers() throws IOException {
    assertThat(run("- {testCase: %s, reason: mended soon, expires: 2020-01-31}".formatted(DEFECT)))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(result().waivers())
        .extracting(WaiverUse::remark)
        .containsExactly("it expired on 2020-01-31");
  }
}
