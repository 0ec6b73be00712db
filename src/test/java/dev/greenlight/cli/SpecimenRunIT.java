package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code run --deviation} of a sin that no custodian serves ends as predicted and names the rule.
 */
@Isolated
class SpecimenRunIT {
  @RegisterExtension final Shell shell = new Shell();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "DropsTemperature, D147, 1",
    "DropsEveryMeter, GBX-CUS-31, 0",
    "NamesFileAfterAccount, GBX-FIL-08, 0",
    "RenewsIdOfUsagePoint, GBX-XF-01, 0",
    "CopiesReadingType, GBX-RT-11, 0"
  })
  void sinOfAFile_endsAsPredictedAndNamesItsRule(String sin, String rule, int exit)
      throws IOException {
    Path out = folder.resolve("out");

    assertThat(shell.run("run", "--deviation", sin, "--out", out.toString())).isEqualTo(exit);
    assertThat(shell.out()).contains(rule);
    assertThat(shell.err()).contains("judged as a file");
    assertThat(Files.readString(out.resolve(SpecimenRun.FINDINGS))).contains(rule);
    String file =
        Files.readAllLines(out.resolve(SpecimenRun.FINDINGS)).stream()
            .filter(line -> line.contains("\"source\""))
            .map(line -> line.replaceAll(".*: \"|\",?$", ""))
            .findFirst()
            .orElseThrow();
    assertThat(out.resolve(file)).isNotEmptyFile();
  }

  @Test
  void sinThatShowsBesideAnEarlierDownload_leavesThatToo() {
    shell.run("run", "--deviation", "RenewsIdOfUsagePoint", "--out", folder.toString());

    assertThat(folder.resolve(SpecimenRun.EARLIER)).isNotEmptyDirectory();
  }

  @Test
  void adviceOfAFile_failsWhereItIsBinding() {
    assertThat(
            shell.run(
                "run",
                "--deviation",
                "DropsEveryMeter",
                "--profile",
                "strict",
                "--out",
                folder.toString()))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
  }

  @Test
  void warningOfAFile_countsWhereAskedFor() {
    assertThat(
            shell.run(
                "run",
                "--deviation",
                "DropsEveryMeter",
                "--fail-on",
                "warning",
                "--out",
                folder.toString()))
        .isEqualTo(ExitCode.NOT_CONFORMANT);
  }
}
