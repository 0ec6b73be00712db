package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The run file that {@code init} writes is one, and says what is to be filled in. */
@Isolated
final class InitTest {
  @RegisterExtension private final Shell shell = new Shell();
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1.1", "3.3", "4.0", "4.1"})
  void runFileOfEachVersion_isPlannedAsItIs(String version) throws IOException {
    Path file = folder.resolve("my-custodian.yaml");
    assertThat(shell.run("init", "--espi", version, "--out", file.toString())).isZero();
    assertThat(shell.err()).contains("greenlight doctor --target " + file);
    assertThat(Files.readString(file)).contains("espiVersion: \"" + version + "\"").contains("<--");

    assertThat(shell.run("plan", "--explain", "--target", file.toString()))
        .as(shell.err())
        .isZero();
    assertThat(shell.out()).contains("runs     TC_OAD004");
  }

  @Test
  void standardOutput_getsTheRunFileAlone() {
    assertThat(shell.run("init")).isZero();
    assertThat(shell.out()).startsWith("# Run file").contains("espiVersion: \"4.0\"");
    assertThat(shell.err()).isEmpty();
  }

  /** What is commented out shall work as it stands, too. */
  @ParameterizedTest
  @ValueSource(strings = {"3.3", "4.0"})
  void runFileWithAllThatIsCommentedOut_isPlannedToo(String version) throws IOException {
    assertThat(shell.run("init", "--espi", version)).isZero();
    Path file =
        Files.writeString(
            folder.resolve("all.yaml"),
            shell
                .out()
                .replaceAll("(?m)^( +)# (?=( *)(- )?[a-zA-Z]+:)", "$1")
                .replace("[my-authority.pem]", "[]"));
    assertThat(Files.readString(file)).containsPattern("(?m)^    revocation: ");

    assertThat(shell.run("plan", "--target", file.toString())).as(shell.err()).isZero();
    assertThat(shell.out()).contains(" test cases run").doesNotContain("undecided");
  }

  /** What stands behind bars is put in place of the lines of one page. */
  @Test
  void listOfPagesInTheTemplate_isPlannedToo() throws IOException {
    assertThat(shell.run("init")).isZero();
    String template = shell.out();
    String pages =
        template
            .lines()
            .filter(line -> line.startsWith("  # |"))
            .map(line -> "  " + line.substring("  # |".length()))
            .collect(Collectors.joining("\n"));
    assertThat(pages).contains("    pages:").contains("deny: ");
    Path file =
        Files.writeString(
            folder.resolve("pages.yaml"),
            template
                .replaceAll(
                    "(?m)^    (userField|passwordField|loginButton|approveButton): .*\n", "")
                .replaceAll("(?m)^    denyButton: .*", Matcher.quoteReplacement(pages)));

    assertThat(shell.run("plan", "--target", file.toString())).as(shell.err()).isZero();
  }

  @Test
  void whatTheRunFileLeavesOut_isForeseen() {
    Path file = folder.resolve("my-custodian.yaml");
    assertThat(shell.run("init", "--out", file.toString())).isZero();
    assertThat(shell.run("plan", "--explain", "--target", file.toString())).isZero();

    assertThat(shell.out())
        .containsPattern(
            "lacks    TC_OAD016 +FB_31 .* \\(no hook makes a token expire"
                + " \\(pixit.hooks.expire, or tokens .*policy.limits.ageSeconds\\)\\)")
        .contains(
            "will stay undecided, for what the run file leaves out (a case that lacks several things"
                + " stands at each):")
        .containsPattern("\\([0-9]+ of them for something else, too\\)")
        .containsPattern(" [0-9]+  there is no second Third Party \\(pixit.otherThirdParty\\)");
  }

  @Test
  void whatCannotBeWritten_isOneLine() throws IOException {
    Path there = Files.writeString(folder.resolve("there.yaml"), "mine");
    assertRefused("there.yaml exists", "--out", there.toString());
    assertRefused("there is no such folder", "--out", folder.resolve("a/b.yaml").toString());
    assertRefused("'5.0' is none of", "--espi", "5.0");
    assertRefused("not yet", "--role", "third-party");
    assertRefused("is no party", "--role", "utility");
    assertThat(there).hasContent("mine");
  }

  private void assertRefused(String expected, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "init";
    System.arraycopy(options, 0, arguments, 1, options.length);
    assertThat(shell.run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains(expected).hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }
}
