package dev.greenlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Bad input gets one clear line and exit code 2, bad data a finding and exit code 1; neither a
 * stack trace.
 */
@Isolated
final class BadInputTest {
  private static final String GOOD = "fixtures/feeds/good/hourly-electricity.xml";

  @RegisterExtension private final Shell shell = new Shell();

  @TempDir private Path folder;

  private void assertRefused(String expected, String... arguments) {
    assertThat(shell.run(arguments)).isEqualTo(ExitCode.USAGE);
    assertThat(shell.err()).contains(expected).doesNotContain("\tat ").hasLineCount(1);
    assertThat(shell.out()).isEmpty();
  }

  private void assertFound(String rule, Path file) {
    assertThat(shell.run("validate", file.toString())).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.out()).contains(rule).doesNotContain("\tat ");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void goodFile_passes() {
    assertThat(shell.run("validate", GOOD)).isZero();
    assertThat(shell.out()).contains("PASS").contains("FB_01");
  }

  @Test
  void numberOfThreadsThatCannotBe_isOneLine() {
    for (String threads : new String[] {"0", "-1", "65", "2000000000"}) {
      String expected = "--threads takes a number from 1 to 64";
      assertRefused(expected, "validate", "--threads", threads, GOOD);
      assertRefused(expected, "run", "--threads", threads);
      assertRefused(expected, "selftest", "--threads", threads, "--only", "RedeemsCodeTwice");
    }
  }

  @Test
  void blockThatThereIsNot_isOneLine() {
    for (String command : new String[] {"run", "plan"}) {
      assertRefused(
          "--only: the programme has no function block FB_77; there are 1 to 19, 26",
          command,
          "--only",
          "31,FB_77");
      assertRefused(
          "--only: the programme has no function block FB_99; there are 1 to 19, 26",
          command,
          "--only",
          "FB_99");
    }
    assertRefused(
        "--fb: the programme has no function block FB_77; there are 1 to 19, 26",
        "validate",
        "--fb",
        "4,77",
        GOOD);
  }

  @Test
  void optionOfACommandBelowAnother_pointsToItsOwnHelp() {
    assertRefused("see 'greenlight serve custodian --help'", "serve", "custodian", "--prot", "1");
    assertRefused("see 'greenlight run --help'", "run", "--prot", "1");
    assertRefused("see 'greenlight --help'", "--prot");
  }

  @Test
  void emptyName_isOneLine() {
    assertRefused("an empty name", "validate", "");
  }

  @Test
  void pagesInPlaceOfAFile_areOneLine() throws IOException {
    assertRefused("is a file", "rules", "--out", file("pages", "x").toString());
  }

  @Test
  void feedInAFolderThatThereIsNot_isOneLine() {
    assertRefused(
        "there is no such folder", "generate", "--out", folder.resolve("no/feed.xml").toString());
  }

  @Test
  void missingFile_isOneLine() {
    assertRefused("nowhere.xml: no such file", "validate", "nowhere.xml");
  }

  @Test
  void emptyFile_isOneLine() throws IOException {
    assertRefused("0 bytes", "validate", file("empty.xml", "").toString());
  }

  @Test
  void folderWithoutDocuments_isOneLine() throws IOException {
    file("notes.md", "nothing");
    assertRefused("no document in this folder", "validate", folder.toString());
  }

  @Test
  void filesThatAreNoDocumentsByTheirNames_areCounted() throws IOException {
    Files.copy(Path.of(GOOD), folder.resolve("good.xml"));
    assertThat(shell.run("validate", folder.toString())).isZero();
    assertThat(shell.err()).isEmpty();

    file("notes.md", "nothing");
    assertThat(shell.run("validate", folder.toString())).isZero();
    assertThat(shell.err())
        .contains(folder + ": 1 file passed over: no name that ends with .xml, .gbxml")
        .hasLineCount(1);

    file("feed.json", "nothing");
    shell.run("validate", "--format", "json", folder.toString());
    assertThat(shell.err()).contains("2 files passed over").hasLineCount(1);
    shell.run("validate", "--quiet", folder.toString());
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void unknownOptionCommandProfileBlockVersionAndFormat_areOneLine() {
    assertRefused("--nonsense", "validate", "--nonsense", GOOD);
    assertRefused("nonsense", "nonsense");
    assertRefused("--profile", "validate", "--profile", "lenient", GOOD);
    assertRefused("--fb", "validate", "--fb", "99x", GOOD);
    assertRefused("--espi", "validate", "--espi", "5.0", GOOD);
    assertRefused("--format", "validate", "--format", "pdf", GOOD);
    assertRefused("--max-bytes", "validate", "--max-bytes", "0", GOOD);
    assertRefused("--fail-on", "validate", "--fail-on", "error", GOOD);
    assertRefused("did you mean '--profile'", "validate", "--profil", "strict", GOOD);
    assertRefused("FILE", "validate");
  }

  @Test
  void help_beginsWithTheCommandThatTestsATarget() {
    assertThat(shell.run("help")).isZero();
    assertThat(shell.out().lines().filter(line -> line.matches("  [a-z]+ .*")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("  run "));
    assertThat(shell.run("help", "run")).isZero();
    assertThat(shell.out()).contains("Usage: greenlight run");
  }

  @Test
  void earlierDownloadThatIsNone_isOneLine() throws IOException {
    assertRefused("nowhere.xml: no such file", "validate", "--against", "nowhere.xml", GOOD);
    assertRefused(
        "is no Atom feed", "validate", "--against", file("a.xml", "<a/>").toString(), GOOD);
    assertRefused(
        "cannot be read to its end", "validate", "--against", file("b.xml", "{").toString(), GOOD);
    assertRefused("standard input", "validate", "--against", "-", GOOD);
    assertRefused(
        "no published test", "validate", "--profile", "official-2018", "--against", GOOD, GOOD);
  }

  @Test
  void brokenArchives_areOneLine() throws IOException {
    assertRefused("archive", "validate", file("a.zip", "no zip").toString());
    assertRefused("a.xml.gz", "validate", file("a.xml.gz", "no gzip").toString());
  }

  @Test
  void oneBadPathAmongSeveral_isListedAndTheRestIsJudged() {
    assertThat(shell.run("validate", "nowhere.xml", GOOD)).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(shell.out()).contains("INCONCLUSIVE").contains("PASS");
  }

  @Test
  void htmlJsonDoctypeAndTruncation_areFindings() throws IOException {
    assertFound("GBX-FIL-06", file("a.xml", "<!DOCTYPE html><html><body>no</body></html>"));
    assertFound("GBX-FIL-06", file("b.xml", "{\"error\": \"no\"}"));
    assertFound(
        "GBX-FIL-03",
        file(
            "c.xml",
            "<!DOCTYPE feed [<!ENTITY a \"b\">]><feed xmlns=\"http://www.w3.org/2005/Atom\"/>"));
    String good = Files.readString(Path.of(GOOD));
    assertFound("GBX-FIL-01", file("d.xml", good.substring(0, good.length() / 2)));
    assertFound("GBX-FIL-09", file("e.xml", good + "\n" + good));
  }

  @Test
  void badRunFiles_areOneLine() throws IOException {
    assertRefused("no such file", "run", "--target", "nowhere.yaml");
    assertRefused("no valid YAML", "run", "--target", file("a.yaml", "pics: [").toString());
    assertRefused("not yet", "run", "--embedded", "third-party");
    assertRefused("no deviation", "run", "--deviation", "Nonsense");
    assertRefused("serves such", "serve", "custodian", "--deviation", "DropsTemperature");
    assertRefused("only a file", "serve", "custodian", "--deviation", "NamesFileAfterAccount");
    assertRefused("no run for", "run", "--deviation", "DropsEveryCustomer", "--only", "3");
    assertRefused("no test case 'TC_NOPE'", "run", "--cases", "TC_OAD004,TC_NOPE");
    assertRefused("did you mean TC_OAD013, ", "plan", "--cases", "TC_OAD01");
    assertRefused("did you mean RedeemsCodeTwice?", "selftest", "--only", "RedeemCodeTwice");
    assertRefused("in the blocks of --only", "run", "--cases", "TC_OAD004", "--only", "13");
    assertRefused(
        "there is no test case at all in the blocks of --only; 'greenlight plan --only FB_14,FB_26'"
            + " says why",
        "run",
        "--cases",
        "*",
        "--only",
        "26,14");
    assertRefused("exclude each other", "run", "--cases", "TC_OAD004", "--failed", "result.json");
    assertRefused(
        "no case of FB_03, FB_04 looks for RedeemsCodeTwice; FB_31 does",
        "run",
        "--deviation",
        "RedeemsCodeTwice",
        "--only",
        "4,3");
    assertRefused(
        "knows nothing", "run", "--deviation", "DropsEveryCustomer", "--profile", "official-2018");
    assertRefused(
        "not in the document", "generate", "--deviation", "NamesFileAfterAccount", "--months", "2");
    assertRefused("--fail-on", "run", "--fail-on", "everything");
    assertRefused("no such folder", "judge", "nowhere");
    assertRefused("no journal", "judge", folder.toString());
  }

  @Test
  void whatIsCutOffAndWhatIsTooDeep_areMendedInDifferentWays() throws IOException {
    String good = Files.readString(Path.of(GOOD));
    assertFound("GBX-FIL-01", file("cut.xml", good.substring(0, good.length() / 2)));
    assertThat(shell.out())
        .contains("nothing cuts it off on its way")
        .doesNotContain("Keep to the limit");
    assertFound("GBX-FIL-01", file("deep.xml", "<a>".repeat(200)));
    assertThat(shell.out()).contains("Keep to the limit that is named");
  }

  @Test
  void severalPathsOfWhichNoneCanBeRead_areAMistakeOfTheUser() {
    assertThat(shell.run("validate", "nowhere.xml", "nowhere-else.xml")).isEqualTo(ExitCode.USAGE);
    assertThat(shell.out()).contains("nowhere.xml", "nowhere-else.xml", "INCONCLUSIVE");
  }

  @Test
  void blocksAskedForOfWhichNoneIsDecided_areNoPass() {
    for (String block : new String[] {"2", "31", "55"}) {
      assertThat(shell.run("validate", "--fb", block, GOOD)).isEqualTo(ExitCode.INCOMPLETE);
      assertThat(shell.out()).contains("INCONCLUSIVE", "none of the blocks asked for was decided");
      assertThat(shell.run("validate", "--profile", "strict", "--fb", block, GOOD))
          .isEqualTo(ExitCode.INCOMPLETE);
    }
    assertThat(shell.run("validate", "--fb", "1,2", GOOD)).isZero();
    assertThat(shell.run("validate", "--profile", "official-2018", "--fb", "2", GOOD)).isZero();
  }

  @Test
  void wordsOfTheParser_areOurs() {
    assertRefused("no command 'vlidate'; did you mean 'validate'?", "vlidate", "x");
    assertRefused("'surplus' is one argument too many", "judge", "a", "surplus");
    assertRefused("expected warning, but was 'foo'", "validate", "--fail-on", "foo", GOOD);
    assertRefused("'10XB' is no number of bytes", "validate", "--max-bytes", "10XB", GOOD);
  }

  @Test
  void bytes_areCountedAsPeopleWriteThem() {
    assertThat(shell.run("validate", "--max-bytes", "10MB", GOOD)).isZero();
    assertThat(new ByteCount().convert("10MB")).isEqualTo(10L << 20);
    assertThat(new ByteCount().convert("1 GB")).isEqualTo(1L << 30);
    assertThat(new ByteCount().convert("4096")).isEqualTo(4096);
  }

  @Test
  void waiverOfNoTestCase_isToldByPlanAlready() throws IOException {
    String text = Files.readString(Path.of("fixtures/runs/ontario.yaml"));
    assertThat(text).doesNotContain("waivers:");
    Path waived =
        file(
            "waived.yaml",
            text.replaceFirst("(?m)^policy:", "policy:\n  waivers: [{testCase: TC_X, reason: r}]"));

    assertThat(shell.run("plan", "--target", waived.toString())).as(shell.err()).isZero();
    assertThat(shell.err()).contains("there is no test case TC_X");
  }

  @Test
  void runFileThatCannotWork_isRefusedByPlanAsByRun() throws IOException {
    String text =
        Files.readString(Path.of("fixtures/runs/embedded-custodian.yaml"))
            .replace("embedded:", "env:")
            .replaceAll("\"\\{third_party_id}\"", "id")
            .replace("{certificate}", "0b3e8f5a-9a4c-4a5e-8f0e-2d6c1b7a9e10")
            .replace("{sftp_host_key}", "SHA256:" + "A".repeat(43))
            .replace("{download_from}", "2026-10-01")
            .replace("{download_to}", "2026-10-31")
            .replace("{other_third_party_notification}", "https://localhost:9/told")
            .replace("{third_party_last_redirect}", "https://localhost:9/last")
            .replaceAll("\"\\{[a-z_]+}(/[a-z-]+)?\"", "https://localhost:9/x");
    Path good = file("good.yaml", text);
    assertThat(shell.run("plan", "--target", good.toString())).as(shell.err()).isZero();
    Path bad = file("bad.yaml", text.replace("input[name=username]", "input[["));
    Path modern =
        file(
            "modern.yaml",
            text.replaceFirst("approveButton: .*", "approveButton: \"button:defined\"")
                .replaceFirst("browser: .*", "browser: chromium"));
    for (String command : new String[] {"plan", "run"}) {
      assertRefused(
          "pixit.consent.userField: 'input[[' is no CSS selector",
          command,
          "--target",
          bad.toString());
      assertRefused(
          "pixit.consent.approveButton: 'button:defined' cannot be looked up in recorded pages",
          command,
          "--target",
          modern.toString());
      assertRefused(
          "redirectUri: 'http://localhost/x' must begin with https://localhost",
          command,
          "--target",
          file(
                  "http.yaml",
                  text.replaceFirst("redirectUri: \\S+", "redirectUri: http://localhost/x"))
              .toString());
    }
  }

  @Test
  void controlCharacter_isNamedInPlainWords() throws IOException {
    Path file = file("bell.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\">\u001b</feed>");
    assertThat(shell.run("validate", file.toString())).isEqualTo(ExitCode.NOT_CONFORMANT);
    assertThat(shell.out()).contains("a control character (code 27)").doesNotContain("CTRL-CHAR");
  }

  /** A selftest takes an hour: what cannot be meant is told before it. */
  @Test
  void optionsThatASelftestHasNot_areToldBeforeIt() throws IOException {
    assertRefused(
        "--format is that of the list (--list)",
        "selftest",
        "--format",
        "json",
        "--only",
        "StatusZero",
        "--out",
        folder.resolve("trial").toString());
    assertRefused(
        "is a file, not a folder", "selftest", "--publish", file("page.md", "kept").toString());
    assertThat(shell.run("selftest", "--list", "--format", "json", "--only", "StatusZero"))
        .isZero();
    assertThat(shell.out()).startsWith("[").contains("StatusZero");
  }

  @Test
  void pagesOfRules_areWhereAClickRunsNoScript() {
    for (String uri :
        new String[] {"javascript:alert(1)", "JavaScript:alert(1)//", "data:x", "https:rules"}) {
      assertRefused(
          "--rule-pages: '" + uri + "' does not begin with https://, http:// or file:///",
          "validate",
          "--format",
          "html",
          "--rule-pages",
          uri,
          GOOD);
    }
    for (String uri : new String[] {"https://a.example/rules", "file:///rules", "HTTP://a/"}) {
      assertThat(shell.run("validate", "--format", "html", "--rule-pages", uri, GOOD)).isZero();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void folderThatCannotBeMade_comesWithAReason() {
    assertRefused(
        "cannot write to /proc/x: no such folder can be made there",
        "selftest",
        "--only",
        "StatusZero",
        "--out",
        "/proc/x");
  }
}
