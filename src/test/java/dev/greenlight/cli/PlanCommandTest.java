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

/** What would run, before anything is there to run against. */
@Isolated
final class PlanCommandTest {
  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  @Test
  void missingAuthority_isAWarningToThePlanAndNoneToTheRun() throws IOException {
    assertThat(shell.run("init")).isZero();
    Path file =
        Files.writeString(
            folder.resolve("target.yaml"),
            shell.out().replace("# trust: [my-authority.pem]", "trust: [my-authority.pem]"));

    assertThat(shell.run("plan", "--target", file.toString())).isZero();
    assertThat(shell.out()).contains(" test cases run");
    assertThat(shell.err())
        .startsWith("greenlight: warning: " + file + ": pixit.trust: ")
        .contains("my-authority.pem: no such file", "exit code 2");

    assertThat(shell.run("run", "--target", file.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).startsWith("greenlight: " + file + ": pixit.trust: ");
  }

  @Test
  void filesAndCommandsThatAreNotThere_areWarnings() throws IOException {
    Path file = folder.resolve("run.yaml");
    assertThat(shell.run("init", "--out", file.toString())).isZero();
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "\npixit:\n",
                """

                pixit:
                  clientCertificate: {pkcs12: none.p12, password: env:NO_SUCH_PASSWORD}
                  hooks: {expire: {command: [./no-such-command.sh]}}
                """));

    assertThat(shell.run("plan", "--target", file.toString())).as(shell.err()).isZero();
    assertThat(shell.err())
        .contains("run.yaml: pixit.clientCertificate: no certificate could be read from ")
        .contains("none.p12: no such file; a run would end with exit code 2")
        .contains("pixit.hooks.expire: ./no-such-command.sh: there is no such file");
  }

  /** What a hook and the steps of a revocation are about a case says, and no embedded party. */
  @Test
  void bracesThatCasesFill_areNoPlacesToFillIn() throws IOException {
    assertThat(shell.run("init")).isZero();
    Path file =
        Files.writeString(
            folder.resolve("target.yaml"),
            shell
                .out()
                .replace(
                    "\n  consent:\n",
                    """

                      hooks:
                        revokeAuthorization: {prompt: "Revoke {authorization} in the portal"}
                      revoke:
                        portal: https://www.utility.example/my-account
                        steps: [{click: "#revoke-{authorization_id}"}]
                      consent:
                    """));

    assertThat(shell.run("plan", "--target", file.toString())).as(shell.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "TC_END_*, TC_END_TERM, TC_REV001",
    "TC_*_RIGHT, TC_ACC_BATCH_RIGHT, TC_ACC_BATCH_NONE",
    "*_BATCH_*, TC_ACC_BATCH_NONE, TC_END_TERM",
    "TC_OAD00*_a, TC_OAD005_a, TC_OAD001_b",
    "TC_OAD004, TC_OAD004, TC_OAD004_x"
  })
  void starInAName_standsForAnything(String pattern, String in, String out) {
    assertThat(shell.run("plan", "--explain", "--cases", pattern)).as(shell.err()).isZero();
    assertThat(shell.out()).contains(" " + in + " ").doesNotContain(" " + out + " ");
  }

  @Test
  void oneCase_takesTheTimeToBegin() {
    assertThat(shell.run("plan", "--only", "31", "--cases", "TC_OAD004")).isZero();
    assertThat(shell.out())
        .startsWith("1 of 1 test cases run; about 3 logins of Retail Customers,");
    assertThat(shell.out()).contains("about 8 s");
  }

  @Test
  void patternOfNothing_isRefused() {
    assertThat(shell.run("plan", "--cases", "TC_*_NOPE")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains("no test case 'TC_*_NOPE'", "a * stands for anything");
  }
}
